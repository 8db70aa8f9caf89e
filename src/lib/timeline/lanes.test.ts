import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from './fixture';
import { laneKeysOf, layoutLanes } from './lanes';
import { momentsOf } from './moments';
import { dateOfMonth } from './months';

const until = '2026-03-12';

describe('lanes', () => {
	test('three states and more are the region; what concerns none of the five is China alone', () => {
		const lanesOf = (...countries: Parameters<typeof laneKeysOf>[0]['countries']) =>
			laneKeysOf({ countries, areas: [] }, 'countries');
		expect(lanesOf('CHN', 'KAZ', 'UZB')).toEqual(['KAZ', 'UZB']);
		expect(lanesOf('CHN', 'KAZ', 'KGZ', 'TJK')).toEqual(['region']);
		expect(lanesOf('CHN')).toEqual(['CHN']);
	});

	test('marks that would touch stand on one another, and apart again when one comes nearer', () => {
		const moments = momentsOf([entryOf('a', '2023-05-10'), entryOf('b', '2023-05-20'), entryOf('c', '2024')], until);
		const far = layoutLanes(moments, { choice: 'countries', pxPerMonth: 1, markPx: 8 }).find(
			({ key }) => key === 'KAZ'
		);
		expect(far?.marks.map(({ row, column }) => [row, column])).toEqual([
			[0, 2],
			[1, 2],
			[0, 1]
		]);
		const near = layoutLanes(moments, { choice: 'countries', pxPerMonth: 60, markPx: 8 });
		expect(near.find(({ key }) => key === 'KAZ')?.rows).toBe(1);
	});

	test('bars that overlap in time lie in different tracks, in no more than overlap at once', () => {
		const gapMonths = 2 / 10;
		const span = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 200 }));
		fc.assert(
			fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
				const entries = spans.map(([from, length], index) =>
					entryOf(`e${index}`, dateOfMonth(from), {
						kind: 'institution',
						to: dateOfMonth(Math.min(from + length, 410))
					})
				);
				const moments = momentsOf(entries, until);
				const lane = layoutLanes(moments, { choice: 'countries', pxPerMonth: 10, markPx: 8 }).find(
					({ key }) => key === 'KAZ'
				);
				for (const a of lane?.bars ?? []) {
					for (const b of lane?.bars ?? []) {
						if (a !== b && a.track === b.track) expect(a.to <= b.from || b.to <= a.from).toBe(true);
					}
				}
				const mostAtOnce = Math.max(
					0,
					...moments.map((m) => moments.filter((o) => o.from <= m.from && o.to + gapMonths > m.from).length)
				);
				expect(lane?.tracks).toBe(mostAtOnce);
			})
		);
	});
});
