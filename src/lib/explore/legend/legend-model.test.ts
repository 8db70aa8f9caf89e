import { expect, test } from 'vitest';
import type { Thing } from '$lib/data/types';
import { noFilters, toggleTheme, toggleValues } from '$lib/state/filters';
import { facetRows, familyRows, layerRows } from './legend-model';

function thing(id: string, parts: Partial<Thing>): Thing {
	return {
		...{ id, theme: 'places', name: id, kind: 'museum', family: 'culture', actor: 'china', status: 'operating' },
		...{ countries: ['KGZ'], areas: ['museums'], positions: [[74, 42]], precision: 'city', where: '' },
		...{ fromYear: 2013, toYear: null },
		...parts
	};
}

const things = [
	thing('a', {}),
	thing('b', { actor: 'usa', kind: 'american-space' }),
	thing('c', { actor: 'usa', kind: 'american-space', countries: ['UZB', 'RUS'] }),
	thing('d', { theme: 'events', kind: 'event', family: 'event', actor: null, status: '' })
];

test('counts follow the other filters, and zero is shown', () => {
	const withoutUsa = toggleValues(noFilters, 'actors', ['usa']);
	expect(familyRows(things, withoutUsa).map(({ family, count }) => [family, count])).toEqual([['culture', 1]]);
	expect(familyRows(things, withoutUsa)[0]?.kinds.map(({ key, count }) => [key, count])).toEqual([
		['american-space', 0],
		['museum', 1]
	]);
	expect(facetRows(things, withoutUsa, 'actors').map(({ key, count, on }) => [key, count, on])).toEqual([
		['china', 1, 'all'],
		['usa', 2, 'none']
	]);
});

test('a family of which one kind is off is partly on', () => {
	const [culture] = familyRows(things, toggleValues(noFilters, 'kinds', ['museum']));
	expect(culture?.on).toBe('some');
});

test('the five states stand first, other countries after them', () => {
	expect(facetRows(things, noFilters, 'countries').map(({ key }) => key)).toEqual(['KGZ', 'UZB', 'RUS']);
});

test('a layer that is not loaded shows the compiled count', () => {
	const loaded = { places: things.filter(({ theme }) => theme === 'places') };
	const rows = layerRows(loaded, { places: 351, events: 188 }, toggleTheme(noFilters, 'events'));
	expect(rows.find(({ theme }) => theme === 'places')).toEqual({ theme: 'places', count: 3, isOn: true });
	expect(rows.find(({ theme }) => theme === 'events')).toEqual({ theme: 'events', count: 188, isOn: true });
});
