import { describe, expect, test } from 'vitest';
import { entryOf } from './fixture';
import { momentsOf, type Moment } from './moments';
import { byYear, momentsIn, placesOf, selectMoments, toggled, type Wanted } from './selection';

const until = '2026-03-12';
const bishkek: [number, number] = [74.6, 42.87];
const all = momentsOf(
	[
		entryOf('treaty', '2025-09-24', { countries: ['CHN', 'KGZ'], where: 'Bishkek', positions: [bishkek] }),
		entryOf('games', '2026-08-31', { countries: ['KGZ'], where: 'Bishkek', positions: [bishkek], doubt: 'planned' }),
		entryOf('film', '2024', { text: 'Фильм «Ёлка»', areas: ['media-film'], positions: [[71.43, 51.13]] }),
		entryOf('online', '2020-07-16'),
		entryOf('school', '2001', { kind: 'institution', positions: [bishkek] })
	],
	until
);
const everything: Wanted = { hidden: new Set(), state: null, area: null, text: '' };
const keys = (moments: readonly Moment[]) => moments.map(({ entry }) => entry.key);

describe('selecting', () => {
	test('by country, area, kind and words, whatever their case and marks', () => {
		expect(keys(selectMoments(all, { ...everything, state: 'KGZ' }, null))).toEqual(['treaty', 'games']);
		expect(keys(selectMoments(all, { ...everything, area: 'media-film' }, null))).toEqual(['film']);
		expect(keys(selectMoments(all, { ...everything, text: 'ЕЛКА фильм' }, null))).toEqual(['film']);
		const noEvents = toggled(new Set(), 'event');
		expect(keys(selectMoments(all, { ...everything, hidden: noEvents }, null))).toEqual(['school']);
		expect(toggled(noEvents, 'event').size).toBe(0);
	});

	test('by what the map shows, also across the date line; what has no point is outside', () => {
		expect(keys(selectMoments(all, everything, [74, 42, 75, 43]))).toEqual(['treaty', 'games', 'school']);
		expect(keys(selectMoments(all, everything, [170, 0, 440, 80]))).toEqual(['treaty', 'games', 'film', 'school']);
	});

	test('by time: what may have happened in it, and what lasted through it', () => {
		expect(keys(momentsIn(all, { from: 384, to: 385 }))).toEqual(['film', 'school']);
		expect(momentsIn(all, null)).toHaveLength(5);
	});
});

test('things of one spot are counted there; where all is planned it says so', () => {
	expect(placesOf(all)).toEqual([
		{ position: bishkek, count: 2, isPlanned: false },
		{ position: [71.43, 51.13], count: 1, isPlanned: false }
	]);
	expect(placesOf(all.slice(1, 2))).toEqual([{ position: bishkek, count: 1, isPlanned: true }]);
});

test('the list goes by year, the newest first', () => {
	expect(byYear(all.toSorted((a, b) => a.from - b.from)).map(({ year, moments }) => [year, ...keys(moments)])).toEqual([
		['2026', 'games'],
		['2025', 'treaty'],
		['2024', 'film'],
		['2020', 'online'],
		['2001', 'school']
	]);
});
