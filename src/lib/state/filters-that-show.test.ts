import { expect, test } from 'vitest';
import type { Thing } from '$lib/data/types';
import { noFilters, passes, toggleValues } from '$lib/state/filters';
import { filtersThatShow } from './filters-that-show';

const sight: Thing = {
	...{ id: 'registan', theme: 'sights', name: 'Registan', kind: 'heritage-visit', family: 'heritage', actor: null },
	...{ status: '', countries: ['UZB'], areas: [], positions: [[66.97, 39.65]], precision: 'site', where: 'Samarkand' },
	...{ fromYear: null, toYear: null }
};

test('what hides the thing is lifted, the rest stays', () => {
	const hidden = toggleValues(toggleValues(noFilters, 'actors', ['none', 'usa']), 'countries', ['KAZ']);
	const shown = filtersThatShow({ ...hidden, years: [2013, 2026] }, sight);
	expect(passes(sight, shown)).toBe(true);
	expect([...shown.off.actors]).toEqual(['usa']);
	expect([...shown.off.countries]).toEqual(['KAZ']);
	expect(shown.years).toBeNull();
});

test('filters that hide nothing of it stay the same value', () => {
	const filters = { ...noFilters, themes: new Set(['sights' as const]) };
	expect(filtersThatShow(filters, sight)).toBe(filters);
});
