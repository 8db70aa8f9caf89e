import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Thing } from '$lib/data/types';
import {
	allValues,
	countActiveFilters,
	facetCounts,
	facets,
	filterThings,
	isInYears,
	noFilters,
	onlyValues,
	toggleTheme,
	toggleValues
} from './filters';

const thing = (id: string, over: Partial<Thing> = {}): Thing => ({
	id,
	theme: 'places',
	name: id,
	kind: 'university',
	family: 'learning',
	actor: 'china',
	status: 'operating',
	countries: ['KAZ'],
	areas: ['education'],
	positions: [[76.9, 43.2]],
	precision: 'city',
	fromYear: null,
	toYear: null,
	where: 'Almaty',
	...over
});

const workshop = thing('workshop', {
	kind: 'lu-ban-workshop',
	areas: ['technical-training', 'education'],
	fromYear: 2022
});
const school = thing('school', { kind: 'school', actor: 'turkiye', status: 'closed', fromYear: 1993, toYear: 2016 });
const joint = thing('joint', { actor: null, countries: ['KAZ', 'UZB'] });
const all = [workshop, school, joint];
const ids = (things: Thing[]) => things.map(({ id }) => id);

describe('filtering', () => {
	test('a kind that is switched off leaves the map and stays in the counts of its own facet', () => {
		const filters = toggleValues(noFilters, 'kinds', ['school']);
		expect(ids(filterThings(all, filters))).toEqual(['workshop', 'joint']);
		expect(facetCounts(all, filters, 'kinds').get('school')).toBe(1);
		expect(facetCounts(all, filters, 'actors').get('turkiye')).toBeUndefined();
	});

	test('a thing with several areas stays while one of them is on', () => {
		expect(ids(filterThings([workshop], toggleValues(noFilters, 'areas', ['education'])))).toEqual(['workshop']);
		expect(filterThings([workshop], toggleValues(noFilters, 'areas', ['education', 'technical-training']))).toEqual([]);
	});

	test('what no single actor stands behind can be switched off too', () => {
		expect(ids(filterThings(all, toggleValues(noFilters, 'actors', ['none'])))).toEqual(['workshop', 'school']);
	});

	test('“only this”, pressed again, brings all back', () => {
		const kinds = ['university', 'school', 'lu-ban-workshop'];
		const only = onlyValues(noFilters, 'kinds', ['lu-ban-workshop'], kinds);
		expect(ids(filterThings(all, only))).toEqual(['workshop']);
		expect(onlyValues(only, 'kinds', ['lu-ban-workshop'], kinds)).toEqual(noFilters);
	});

	test('a group that is partly off is switched off whole, then on', () => {
		const partly = toggleValues(noFilters, 'kinds', ['school']);
		const whole = toggleValues(partly, 'kinds', ['school', 'university']);
		expect([...whole.off.kinds].sort()).toEqual(['school', 'university']);
		expect(toggleValues(whole, 'kinds', ['school', 'university'])).toEqual(noFilters);
	});

	test('a layer that is off shows nothing', () => {
		expect(filterThings(all, toggleTheme(noFilters, 'places'))).toEqual([]);
	});

	test('the badge counts facets and years, not values', () => {
		const filters = toggleValues(noFilters, 'kinds', ['school', 'mosque']);
		expect(countActiveFilters({ ...filters, years: [2013, 2026] })).toBe(2);
	});
});

describe('years', () => {
	test('an institution that has begun goes on until it is known to have ended', () => {
		expect(isInYears(workshop, [2024, 2026])).toBe(true);
		expect(isInYears(workshop, [2013, 2021])).toBe(false);
		expect(isInYears(school, [2017, 2026])).toBe(false);
		expect(isInYears(school, [2016, 2026])).toBe(true);
	});

	test('an event is over when it has happened', () => {
		const summit = thing('summit', { theme: 'events', fromYear: 2023 });
		expect(isInYears(summit, [2023, 2023])).toBe(true);
		expect(isInYears(summit, [2024, 2026])).toBe(false);
	});

	test('a thing without a year is shown only while no years are chosen', () => {
		expect(isInYears(joint, null)).toBe(true);
		expect(isInYears(joint, [1992, 2026])).toBe(false);
	});
});

test('what a facet counts is what would be shown with that facet all on', () => {
	const value = fc.constantFrom('university', 'school', 'lu-ban-workshop');
	fc.assert(
		fc.property(fc.array(value), fc.constantFrom(...facets), (off, facet) => {
			const filters = toggleValues(noFilters, 'kinds', [...new Set(off)]);
			const shown = filterThings(all, allValues(filters, facet));
			const counted = facetCounts(all, filters, facet);
			const largest = Math.max(0, ...counted.values());
			expect(largest).toBeLessThanOrEqual(shown.length);
			expect(counted.size === 0).toBe(shown.length === 0 || (facet === 'statuses' && shown.every((t) => !t.status)));
		})
	);
});
