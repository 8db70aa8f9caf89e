import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areas, initiativeStatuses, states } from '$geodata/schema/vocabulary';
import type { Thing } from '$lib/data/types';
import { filterThings } from '$lib/state/filters';
import { entry } from './entry-fixture';
import { filterEntries } from './filter-entries';
import { mapFiltersOf } from './map-filters';
import { noFilter } from './tracker-view';

const someEntries = fc
	.array(
		fc.record({
			areas: fc.subarray([...areas], { minLength: 1, maxLength: 3 }),
			countries: fc.subarray([...states], { minLength: 1 }),
			status: fc.constantFrom(...initiativeStatuses)
		}),
		{ maxLength: 30 }
	)
	.map((list) => list.map((over, i) => entry({ ...over, id: `i${i}` })));
const filter = fc.record({
	areas: fc.subarray([...areas]),
	countries: fc.subarray([...states]),
	statuses: fc.subarray([...initiativeStatuses])
});

const thingOf = ({ id, name, areas, countries, status, places }: ReturnType<typeof entry>): Thing => ({
	...{ id, theme: 'initiatives', name, kind: 'initiative', family: 'initiative', actor: null },
	...{ status, countries, areas, positions: places.map(({ position }) => position), precision: 'city' },
	...{ fromYear: 2023, toYear: null, where: '' }
});

test('the map shows exactly what the tracker shows', () => {
	fc.assert(
		fc.property(someEntries, filter, (entries, over) => {
			const tracker = { ...noFilter, ...over };
			const map = mapFiltersOf(tracker);
			expect(map && filterThings(entries.map(thingOf), map).map(({ id }) => id)).toEqual(
				filterEntries(entries, tracker).map(({ id }) => id)
			);
		})
	);
});

test('a filter that the map has not makes no promise', () => {
	expect(mapFiltersOf({ ...noFilter, years: [2023, 2023] })).toBeNull();
	expect(mapFiltersOf({ ...noFilter, text: 'visa' })).toBeNull();
	expect(mapFiltersOf({ ...noFilter, proposedBy: ['tokayev'] })).toBeNull();
	expect(mapFiltersOf({ ...noFilter, isInReview: true })).toBeNull();
});
