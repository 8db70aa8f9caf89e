import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { atlasStyle, keepThematicData, type StyleOptions } from './style';

const options: StyleOptions = {
	theme: 'paper',
	locale: 'en',
	projection: 'flat',
	hasTerrain: false,
	site: 'https://atlas.example/base'
};

describe('the style of the atlas', () => {
	test.each([
		options,
		{ ...options, theme: 'evening' },
		{ ...options, locale: 'zh' },
		{ ...options, projection: 'globe', hasTerrain: true }
	] as StyleOptions[])('obeys the style specification: $theme, $locale, $projection', (some) => {
		expect(validateStyleMin(atlasStyle(some))).toEqual([]);
	});

	test('draws what is selected above all else', () => {
		expect(atlasStyle(options).layers.at(-1)?.id).toBe('highlight-selected');
	});

	test('draws lines under the names of the ground and marks above them', () => {
		const ids = atlasStyle(options).layers.map(({ id }) => id);
		const at = (id: string) => ids.indexOf(id);
		expect(at('routes-line')).toBeGreaterThan(at('boundary-international'));
		expect(at('selected-route-line')).toBeLessThan(at('town-label'));
		expect(at('points-marker')).toBeGreaterThan(at('state-label'));
	});

	test('differs between themes in looks alone, so that a change of theme is a diff', () => {
		const ids = (theme: StyleOptions['theme']) => atlasStyle({ ...options, theme }).layers.map(({ id }) => id);
		expect(ids('evening')).toEqual(ids('paper'));
	});

	test('keeps what the sources of the themes hold when the language changes', () => {
		const before = atlasStyle(options);
		const points = { type: 'geojson' as const, data: 'held' };
		const after = keepThematicData(
			{ ...before, sources: { ...before.sources, points } },
			atlasStyle({ ...options, locale: 'ru' })
		);
		expect(after.sources['points']).toBe(points);
		expect(after.sources['ground']).toEqual(before.sources['ground']);
	});
});
