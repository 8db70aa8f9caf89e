import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas, initiativeStatuses, states } from '$geodata/schema/vocabulary';
import {
	defaultView,
	flowGroupings,
	isFiltered,
	noFilter,
	proposedByValues,
	queryOfView,
	sortKeys,
	tidyText,
	viewOfQuery,
	yearLimits,
	type TrackerView
} from './tracker-view';

const year = fc.integer({ min: yearLimits[0], max: yearLimits[1] });
const view: fc.Arbitrary<TrackerView> = fc.record({
	filter: fc.record({
		areas: fc.subarray([...areas]),
		countries: fc.subarray([...states]),
		proposedBy: fc.subarray([...proposedByValues]),
		statuses: fc.subarray([...initiativeStatuses]),
		years: fc.option(fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
		isInReview: fc.boolean(),
		text: fc.string({ unit: 'grapheme', maxLength: 120 }).map(tidyText)
	}),
	sorting: fc.record({ key: fc.constantFrom(...sortKeys), isDescending: fc.boolean() }),
	flow: fc.constantFrom(...flowGroupings)
});

const parameters = ['area', 'country', 'by', 'status', 'proposed', 'review', 'q', 'sort', 'flow'];
const rubbish = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.stringMatching(/^[-,.0-9a-z<>"'%]{0,40}$/),
	fc.constantFrom('__proto__', 'constructor', '<script>alert(1)</script>', '2023-', '-', '2023-2013', '9'.repeat(5000))
);

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
		expect(isFiltered(noFilter)).toBe(false);
	});

	test('a link reads like what it shows', () => {
		const filter = {
			...noFilter,
			countries: ['UZB' as const],
			statuses: ['delivered' as const],
			years: [2023, 2023] as const
		};
		expect(queryOfView({ filter, sorting: { key: 'status', isDescending: false }, flow: 'period' })).toBe(
			'country=UZB&status=delivered&proposed=2023&sort=status&flow=period'
		);
		expect(isFiltered(filter)).toBe(true);
	});

	test('a value that is not understood falls back, the others stay', () => {
		const query = new URLSearchParams(
			'area=tourism,nonsense,tourism&country=QQQ&proposed=2023-2013&sort=-size&flow=area'
		);
		expect(viewOfQuery(query)).toEqual({ ...defaultView, filter: { ...noFilter, areas: ['tourism'] } });
	});

	test('no query of any kind throws', () => {
		const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...parameters), fc.string()), rubbish));
		fc.assert(
			fc.property(query, (pairs) => {
				const params = new URLSearchParams();
				for (const [name, value] of pairs) params.append(name, value);
				const parsed = viewOfQuery(params);
				// What was understood is a view like any other.
				expect(viewOfQuery(new URLSearchParams(queryOfView(parsed)))).toEqual(parsed);
			})
		);
	});
});
