import { describe, expect, test } from 'vitest';
import { entryOf } from './fixture';
import { momentsOf } from './moments';
import { beginning, entering, played, stepped } from './player';

const domain = { from: 0, to: 420 };
const moments = momentsOf(
	[
		entryOf('school', '1993', { kind: 'institution' }),
		entryOf('relations', '1992-01-02'),
		entryOf('speech', '2013-09-07'),
		entryOf('summit', '2023-05-19')
	],
	'2026-03-12'
);

describe('playing', () => {
	test('begins with a year where nothing is chosen, else with what is chosen, and anew at the end', () => {
		expect(beginning(null, { from: 60, to: 100 }, domain)).toEqual({ from: 60, to: 72 });
		expect(beginning({ from: 300, to: 306 }, domain, domain)).toEqual({ from: 300, to: 306 });
		expect(beginning({ from: 408, to: 420 }, domain, domain)).toEqual({ from: 0, to: 12 });
	});

	test('moves the brush by the clock and stops at the end', () => {
		expect(played({ from: 0, to: 12 }, 500, 2, domain)).toEqual({ from: 6, to: 18 });
		expect(played({ from: 400, to: 418 }, 5000, 4, domain)).toEqual({ from: 402, to: 420 });
		expect(played({ from: 402, to: 420 }, 16, 1, domain)).toBeNull();
	});

	test('in steps goes from one thing that happened to the next, with the month of it at the end of the brush', () => {
		const speech = stepped({ from: 0, to: 12 }, moments, domain);
		expect(speech).toEqual({ from: 249, to: 261 });
		expect(stepped(speech ?? domain, moments, domain)).toEqual({ from: 365, to: 377 });
		expect(stepped({ from: 400, to: 412 }, moments, domain)).toBeNull();
	});
});

test('a ring is set off by what comes under the brush, once, and by no span', () => {
	const keys = (list: typeof moments) => list.map(({ entry }) => entry.key);
	expect(keys(entering(moments, null, { from: 0, to: 24 }))).toEqual(['relations']);
	expect(keys(entering(moments, { from: 0, to: 24 }, { from: 12, to: 264 }))).toEqual(['speech']);
	expect(keys(entering(moments, { from: 12, to: 264 }, { from: 12, to: 265 }))).toEqual([]);
});
