import { expect, test } from 'vitest';
import { sceneAt } from './scene-at';

// A page of 600 px is read at 270.
const page = { top: 0, height: 600 };

test('before the first scene comes up, the title is read', () => {
	expect(sceneAt([271, 1200, 1800], page)).toBe(-1);
});

test('the last scene above the line is the one that is read', () => {
	expect(sceneAt([270, 1200], page)).toBe(0);
	expect(sceneAt([-700, -100, 271], page)).toBe(1);
	expect(sceneAt([-900, -400, 200], page)).toBe(2);
});

test('a sheet low on the screen has its line where it stands', () => {
	expect(sceneAt([420, 700], { top: 400, height: 300 })).toBe(0);
	expect(sceneAt([420, 530], { top: 400, height: 300 })).toBe(1);
});

test('on a tall page a second scene may stand in sight below the one that is read', () => {
	expect(sceneAt([124, 640, 1200], { top: 0, height: 1800 })).toBe(0);
});

test('a story without scenes is its title', () => expect(sceneAt([], page)).toBe(-1));
