import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilters } from './filters';
import { searchOf } from './view-search';
import { defaultView, viewOfQuery } from './view-url';

const globe = { ...defaultView, projection: 'globe' as const };

test('what belongs to the page stays beside the view', () => {
	expect(searchOf(globe, '?cell=kz.tourism&sort=year')).toBe('?projection=globe&cell=kz.tourism&sort=year');
	expect(searchOf(defaultView, '?cell=kz.tourism')).toBe('?cell=kz.tourism');
});

test('what the address said of the view is replaced', () => {
	expect(searchOf(defaultView, '?projection=globe&at=1,2,3&hide-kinds=school')).toBe('');
	expect(searchOf({ ...defaultView, filters: { ...noFilters, years: [2013, 2026] } }, 'years=1992-1995&x=1')).toBe(
		'?years=2013-2026&x=1'
	);
});

test('any query keeps the view readable, and a second writing changes nothing', () => {
	fc.assert(
		fc.property(fc.webQueryParameters(), (query) => {
			const search = searchOf(globe, query);
			expect(viewOfQuery(new URLSearchParams(search)).projection).toBe('globe');
			expect(searchOf(globe, search)).toBe(search);
		})
	);
});
