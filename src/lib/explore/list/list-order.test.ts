import { expect, test } from 'vitest';
import type { Thing } from '$lib/data/types';
import { firstRows, groupThings, isInView, orderThings } from './list-order';

function thing(id: string, parts: Partial<Thing> = {}): Thing {
	return {
		...{ id, theme: 'places', name: id, kind: 'museum', family: 'culture', actor: 'china', status: 'operating' },
		...{ countries: ['KGZ'], areas: [], positions: [[74, 42]], precision: 'city', where: '' },
		...{ fromYear: null, toYear: null },
		...parts
	};
}
const ids = (things: Thing[]) => things.map(({ id }) => id);

test('a thing with several points is in view with one of them, one without any is nowhere', () => {
	const view = [70, 40, 75, 43] as const;
	expect(isInView(thing('a'), view)).toBe(true);
	expect(
		isInView(
			thing('b', {
				positions: [
					[10, 10],
					[71, 41]
				]
			}),
			view
		)
	).toBe(true);
	expect(isInView(thing('c', { positions: [[10, 10]] }), view)).toBe(false);
	expect(isInView(thing('d', { positions: [] }), view)).toBe(false);
	expect(isInView(thing('d', { positions: [] }), null)).toBe(true);
});

test('nearest to the middle of the map first, without a point last', () => {
	const things = [
		thing('far', { positions: [[60, 40]] }),
		thing('none', { positions: [] }),
		thing('near', { positions: [[73.9, 42]] }),
		thing('route', {
			positions: [
				[20, 10],
				[73, 42]
			]
		})
	];
	expect(ids(orderThings(things, 'distance', [74, 42], 'en'))).toEqual(['near', 'route', 'far', 'none']);
});

test('newest first, undated last and by name', () => {
	const things = [thing('b'), thing('old', { fromYear: 1992 }), thing('a'), thing('new', { fromYear: 2024 })];
	expect(ids(orderThings(things, 'year', null, 'en'))).toEqual(['new', 'old', 'a', 'b']);
});

test('names in the order of the language', () => {
	const things = [thing('Ё'), thing('Ж'), thing('Е')];
	expect(ids(orderThings(things, 'name', null, 'ru'))).toEqual(['Е', 'Ё', 'Ж']);
});

test('the largest group first; a thing of two countries stands in both', () => {
	const things = [
		thing('a', { countries: ['KGZ', 'UZB'] }),
		thing('b', { countries: ['UZB'] }),
		thing('c', { countries: [] })
	];
	expect(groupThings(things, 'country').map(({ key, things: own }) => [key, ids(own)])).toEqual([
		['UZB', ['a', 'b']],
		['KGZ', ['a']],
		['', ['c']]
	]);
	expect(groupThings([], 'none')).toEqual([]);
});

test('a page of rows runs over the groups', () => {
	const groups = groupThings([thing('a', { kind: 'x' }), thing('b', { kind: 'x' }), thing('c', { kind: 'y' })], 'kind');
	expect(firstRows(groups, 2).map(({ key, things }) => [key, things.length])).toEqual([['x', 2]]);
	expect(firstRows(groups, 9)).toEqual(groups);
});
