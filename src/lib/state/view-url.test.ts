import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themes } from '$lib/data/types';
import { facets, noFilters, type Facet } from './filters';
import { defaultView, queryOfView, viewOfQuery, yearLimits, type View } from './view-url';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const rounded = (min: number, max: number, digits: number) =>
	fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((n) => n / 10 ** digits || 0);

const camera = fc.record({
	center: fc.tuple(rounded(-180, 180, 4), rounded(-85, 85, 4)),
	zoom: rounded(0, 18, 2),
	bearing: rounded(-180, 180, 0),
	pitch: rounded(0, 85, 0)
});
const years = fc
	.tuple(fc.integer({ min: yearLimits[0], max: yearLimits[1] }), fc.integer({ min: yearLimits[0], max: yearLimits[1] }))
	.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const values = fc.uniqueArray(slug, { maxLength: 6 }).map((list) => new Set(list));

const view: fc.Arbitrary<View> = fc.record({
	camera: fc.option(camera),
	filters: fc.record({
		themes: fc.subarray([...themes]).map((list) => new Set(list)),
		off: fc.record(Object.fromEntries(facets.map((facet) => [facet, values])) as Record<Facet, typeof values>),
		years: fc.option(years)
	}),
	projection: fc.constantFrom('flat', 'globe')
});

describe('the query of a view', () => {
	test('a view goes into a link and comes out the same', () => {
		fc.assert(
			fc.property(view, (before) => {
				expect(viewOfQuery(new URLSearchParams(queryOfView(before)))).toEqual(before);
			})
		);
	});

	test('what a newcomer sees needs no query', () => {
		expect(queryOfView(defaultView)).toBe('');
		expect(viewOfQuery(new URLSearchParams(''))).toEqual(defaultView);
	});

	test('a link reads like what it shows', () => {
		const off = { ...noFilters.off, actors: new Set(['usa']), kinds: new Set(['school', 'mosque']) };
		const lyons = { center: [76.93, 43.25] as [number, number], zoom: 9.5, bearing: 0, pitch: 0 };
		expect(
			queryOfView({
				camera: lyons,
				filters: { themes: new Set(['places', 'routes']), off, years: [2013, 2026] },
				projection: 'globe'
			})
		).toBe(
			'at=76.93,43.25,9.5&show=places,routes&hide-kinds=mosque,school&hide-actors=usa&years=2013-2026&projection=globe'
		);
	});

	test('all layers off is not the same as none named', () => {
		const nothing = { ...defaultView, filters: { ...noFilters, themes: new Set<never>() } };
		expect(viewOfQuery(new URLSearchParams(queryOfView(nothing))).filters.themes.size).toBe(0);
	});
});

describe('a malformed link', () => {
	test.each([
		['at=abc,43,5'],
		['at=76,43'],
		['at=190,43,5'],
		['at=76,,5'],
		['years=2026-2013'],
		['years=1200-2013'],
		['years=a-b'],
		['projection=cube'],
		['hide-kinds=<script>,../..']
	])('%s falls back to what a newcomer sees', (query) => {
		expect(viewOfQuery(new URLSearchParams(query))).toEqual(defaultView);
	});

	test('no query at all can make it throw', () => {
		fc.assert(fc.property(fc.string(), (text) => void viewOfQuery(new URLSearchParams(text))));
		fc.assert(
			fc.property(fc.constantFrom('at', 'show', 'years', 'hide-kinds', 'projection'), fc.string(), (name, text) => {
				const parsed = viewOfQuery(new URLSearchParams([[name, text]]));
				expect(queryOfView(parsed).length).toBeLessThan(4000);
			})
		);
	});
});
