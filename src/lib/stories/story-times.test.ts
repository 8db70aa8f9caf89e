import { expect, test } from 'vitest';
import { sceneMs, storyMinutes } from './story-times';

const scene = (characters: number) => ({
	titles: { en: 'Ti', ru: 'За', zh: '题' },
	caption: { en: 'x'.repeat(characters), ru: 'я'.repeat(characters), zh: '字'.repeat(characters) }
});

test('a scene stands for the flight, the reading and a look', () => {
	// 987 characters are a minute of English; two of them are the title.
	expect(sceneMs(scene(985), 'en')).toBe(2600 + 60_000 + 6000);
});

test('a Chinese character takes longer to read than a letter', () => {
	expect(sceneMs(scene(254), 'zh')).toBe(2600 + 60_000 + 6000);
	expect(sceneMs(scene(254), 'zh')).toBeGreaterThan(sceneMs(scene(254), 'ru'));
});

test('a begun minute is a minute', () => {
	expect(storyMinutes([scene(985)], 'en')).toBe(2);
	expect(storyMinutes([], 'en')).toBe(0);
});
