import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas, states } from '$geodata/schema/vocabulary';
import { timelineKinds } from '$lib/data/timeline-types';
import { viewParameters } from '$lib/state/view-url';
import { laneChoices } from './lanes';
import {
	defaultTimelineQuery,
	longestText,
	timelineQueryOf,
	timelineSearchOf,
	type TimelineQuery
} from './timeline-query';

const span = fc
	.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 }))
	.map(([from, length]) => ({ from, to: from + length }));
const query: fc.Arbitrary<TimelineQuery> = fc.record({
	lanes: fc.constantFrom(...laneChoices),
	hidden: fc.subarray([...timelineKinds]).map((list) => new Set(list)),
	state: fc.option(fc.constantFrom(...states)),
	area: fc.option(fc.constantFrom(...areas)),
	text: fc.string({ maxLength: longestText }).map((text) => text.trim()),
	when: fc.option(span),
	window: fc.option(span),
	isOfMap: fc.boolean()
});
const names = ['lanes', 'kinds', 'in', 'area', 'text', 'when', 'window', 'map'];

describe('the query of the timeline', () => {
	test('goes into a link and comes out the same', () => {
		fc.assert(
			fc.property(query, (before) => {
				expect(timelineQueryOf(new URLSearchParams(timelineSearchOf(before)))).toEqual(before);
			})
		);
	});

	test('needs no words for what a newcomer sees, and reads like what it shows', () => {
		expect(timelineSearchOf(defaultTimelineQuery)).toBe('');
		const when = { from: 376, to: 383 };
		expect(timelineSearchOf({ ...defaultTimelineQuery, lanes: 'areas', state: 'KGZ', when, text: 'film' })).toBe(
			'lanes=areas&in=KGZ&text=film&when=2023-05_2023-11'
		);
	});

	test('shares no name with the view of the map', () => {
		expect(names.filter((name) => viewParameters.has(name))).toEqual([]);
	});

	test('with rubbish falls back to what a newcomer sees', () => {
		const rubbish = fc.oneof(
			fc.string(),
			fc.string({ minLength: longestText + 1, maxLength: 4000 }),
			fc.constantFrom('<script>alert(1)</script>', '__proto__', '9999-99_0000-00', '2023-05_2022-01', '[object Object]')
		);
		fc.assert(
			fc.property(fc.constantFrom(...names.filter((name) => name !== 'text')), rubbish, (name, value) => {
				const parsed = timelineQueryOf(new URLSearchParams([[name, value]]));
				expect(timelineSearchOf(parsed).length).toBeLessThan(200);
			})
		);
		expect(
			timelineQueryOf(new URLSearchParams('lanes=x&kinds=<b>&in=FRA&area=war&when=2023-05_2022-01&map=yes'))
		).toEqual(defaultTimelineQuery);
		expect(timelineQueryOf(new URLSearchParams([['text', 'a'.repeat(longestText + 1)]])).text).toBe('');
	});
});
