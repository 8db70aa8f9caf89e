import { expect, test } from 'vitest';
import { entry } from './entry-fixture';
import { sortEntries } from './sort-entries';
import type { Sorting } from './tracker-view';

const entries = [
	entry({ id: 'a', name: 'Ёлка', date: '2023', areas: ['tourism'], status: 'stalled', asOf: '2025-01' }),
	entry({ id: 'b', name: 'Единство', date: null, areas: ['education'], status: 'proposed', asOf: '2023' }),
	entry({ id: 'c', name: 'Жайлау', date: '2023-05', areas: ['tourism'], status: 'delivered', asOf: '2024-06-01' })
];
const order = (key: Sorting['key'], isDescending = false) =>
	sortEntries(entries, { key, isDescending }, new Intl.Collator('ru').compare).map(({ id }) => id);

test('by date of the proposal, what has none last both ways', () => {
	expect(order('proposed')).toEqual(['a', 'c', 'b']);
	expect(order('proposed', true)).toEqual(['c', 'a', 'b']);
});

test('by name as the language has it', () => {
	expect(order('name')).toEqual(['b', 'a', 'c']);
});

test('by area in the order of the vocabulary, alike ones as they came', () => {
	expect(order('area')).toEqual(['b', 'a', 'c']);
	expect(order('area', true)).toEqual(['a', 'c', 'b']);
});

test('by status from proposed to stalled, by newest evidence', () => {
	expect(order('status')).toEqual(['b', 'c', 'a']);
	expect(order('as-of', true)).toEqual(['a', 'c', 'b']);
});
