import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry } from './entry-fixture';
import { facetCounts, filterEntries } from './filter-entries';
import { noFilter, type TrackerFilter } from './tracker-view';

const entries = [
	entry({ id: 'workshop' }),
	entry({
		id: 'visa',
		name: 'Visa-free regime',
		areas: ['visa-mobility', 'tourism'],
		countries: ['CHN', 'KAZ'],
		status: 'in-progress',
		proposers: ['tokayev'],
		states: ['KAZ'],
		inReview: false
	}),
	entry({
		id: 'film',
		name: 'A film',
		areas: ['media-film'],
		countries: ['KAZ'],
		status: 'stalled',
		date: '2013-09-07'
	}),
	entry({ id: 'undated', name: 'Days of culture', areas: ['culture-arts'], countries: ['CHN', 'TJK'], date: null })
];
const shown = (filter: Partial<TrackerFilter>) =>
	filterEntries(entries, { ...noFilter, ...filter }).map(({ id }) => id);

describe('the filter', () => {
	test('empty, it shows everything in its order', () => {
		expect(shown({})).toEqual(['workshop', 'visa', 'film', 'undated']);
	});

	test('values of one list are alternatives, lists narrow each other', () => {
		expect(shown({ areas: ['tourism', 'media-film'] })).toEqual(['visa', 'film']);
		expect(shown({ areas: ['tourism', 'media-film'], statuses: ['stalled'] })).toEqual(['film']);
	});

	test('a proposer is a person or the state on whose side', () => {
		expect(shown({ proposedBy: ['tokayev'] })).toEqual(['visa']);
		expect(shown({ proposedBy: ['KAZ', 'xi'] })).toEqual(['workshop', 'visa', 'film', 'undated']);
	});

	test('years are those of the proposal; without a date there is none', () => {
		expect(shown({ years: [2013, 2022] })).toEqual(['film']);
		expect(shown({ years: [2013, 2023] })).toEqual(['workshop', 'visa', 'film']);
	});

	test('words are found in any order, language and script', () => {
		expect(shown({ text: 'tashkent LU' })).toEqual(['workshop']);
		expect(shown({ text: '鲁班' })).toEqual(['workshop', 'visa', 'film', 'undated']);
		expect(shown({ text: 'nowhere' })).toEqual([]);
		expect(shown({ text: 'ashkent' })).toEqual([]);
		expect(shown({ text: ' — ' })).toEqual(['workshop', 'visa', 'film', 'undated']);
	});

	test('what the review names can be had alone', () => {
		expect(shown({ isInReview: true })).toEqual(['workshop', 'film', 'undated']);
	});

	test('a filter never shows what a wider one hides', () => {
		const filter = fc.record({
			areas: fc.subarray(['tourism', 'media-film', 'culture-arts'] as const),
			countries: fc.subarray(['CHN', 'KAZ', 'TJK'] as const),
			statuses: fc.subarray(['stalled', 'delivered'] as const),
			text: fc.constantFrom('', 'a', 'visa')
		});
		fc.assert(
			fc.property(filter, (over) => {
				const wide = shown({ ...over, statuses: [] });
				expect(wide).toEqual(expect.arrayContaining(shown(over)));
			})
		);
	});
});

test('counts of a list are of what the other filters leave', () => {
	const counts = facetCounts(entries, { ...noFilter, countries: ['KAZ'], statuses: ['stalled'] }, 'statuses');
	expect(Object.fromEntries(counts)).toEqual({ 'in-progress': 1, stalled: 1 });
});
