import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coverIndex, StoryPlayer } from './story-player.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const threeScenes = () => [1000, 2000, 3000];

test('plays each scene for its own time and rests on the last', () => {
	const player = new StoryPlayer(threeScenes);
	player.play();
	expect(player.index).toBe(coverIndex);
	vi.advanceTimersByTime(6000);
	expect(player.index).toBe(0);
	vi.advanceTimersByTime(1000);
	expect(player.index).toBe(1);
	vi.advanceTimersByTime(1999);
	expect(player.index).toBe(1);
	vi.advanceTimersByTime(1);
	expect(player.index).toBe(2);
	vi.advanceTimersByTime(60_000);
	expect(player.index).toBe(2);
	expect(player.isPlaying).toBe(false);
});

test('stands still when it is paused, and a step by hand does not start it', () => {
	const player = new StoryPlayer(threeScenes);
	player.play();
	player.pause();
	player.next();
	vi.advanceTimersByTime(60_000);
	expect(player.index).toBe(0);
});

test('a jump while it plays gives the new scene its whole time', () => {
	const player = new StoryPlayer(threeScenes);
	player.goTo(0);
	player.play();
	vi.advanceTimersByTime(900);
	player.goTo(1);
	vi.advanceTimersByTime(1900);
	expect(player.index).toBe(1);
	vi.advanceTimersByTime(100);
	expect(player.index).toBe(2);
});

test('played at its end it begins again', () => {
	const player = new StoryPlayer(threeScenes);
	player.goTo(2);
	player.play();
	expect(player.index).toBe(coverIndex);
});

test('in a hall it goes round until someone stops it', () => {
	const player = new StoryPlayer(threeScenes, { loops: true });
	player.play();
	vi.advanceTimersByTime(6000 + 6000);
	expect(player.index).toBe(coverIndex);
	expect(player.isPlaying).toBe(true);
	player.pause();
});

test('never leaves the story', () => {
	const player = new StoryPlayer(threeScenes);
	player.previous();
	expect(player.index).toBe(coverIndex);
	player.goTo(99);
	expect(player.index).toBe(2);
	expect(player.isLast).toBe(true);
	player.goTo(1.9);
	expect(player.index).toBe(1);
});
