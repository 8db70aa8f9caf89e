import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { aboveData, belowData, groundStyle, type GroundOptions } from '.';

const themes = ['paper', 'evening'] as const;
const locales = ['en', 'ru', 'zh'] as const;
const projections = ['globe', 'mercator'] as const;

const site = 'https://atlas.example/base';

describe('the ground style', () => {
	const cases = themes.flatMap((theme) =>
		locales.flatMap((locale) => projections.map((projection): GroundOptions => ({ theme, locale, projection, site })))
	);

	test.each(cases)('obeys the style specification: $theme, $locale, $projection', (options) => {
		expect(validateStyleMin(groundStyle(options))).toEqual([]);
		expect(validateStyleMin(groundStyle({ ...options, hasTerrain: true }))).toEqual([]);
	});

	test('has no layer id twice', () => {
		const ids = groundStyle({ theme: 'paper', locale: 'en', site }).layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('keeps labels out of what lies under data', () => {
		const options: GroundOptions = { theme: 'paper', locale: 'en', site };
		expect(belowData(options).some(({ type }) => type === 'symbol')).toBe(false);
		expect(aboveData(options).every(({ type }) => type === 'symbol' || type === 'circle')).toBe(true);
	});

	test('never bends or spaces Chinese labels', () => {
		for (const layer of aboveData({ theme: 'paper', locale: 'zh', site })) {
			if (layer.type !== 'symbol') continue;
			expect(layer.layout?.['symbol-placement'] ?? 'point').not.toBe('line-center');
			expect(layer.layout?.['text-letter-spacing'] ?? 0).toBe(0);
		}
	});
});
