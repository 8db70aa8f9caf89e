import { expect, test } from 'vitest';
import {
	barShare,
	filterOfRange,
	histogramOf,
	moveEnd,
	rangeBetween,
	shareOfYear,
	shiftRange,
	yearAtShare
} from './time-scale';

test('years are counted, what is earlier or undated is said', () => {
	const histogram = histogramOf(
		[
			[1992, 2],
			[1992, 1],
			[1995, 4],
			[1921, 3],
			[null, 5],
			[2050, 1]
		],
		1995
	);
	expect(histogram).toEqual({ years: [1992, 1993, 1994, 1995], counts: [3, 0, 0, 4], earlier: 3, undated: 5 });
});

test('the square root keeps a single event visible', () => {
	expect(barShare(1, 36)).toBeCloseTo(1 / 6);
	expect(barShare(36, 36)).toBe(1);
	expect(barShare(0, 0)).toBe(0);
});

test('places on the bar and years go both ways', () => {
	expect(shareOfYear(1992, 2026)).toBe(0);
	expect(shareOfYear(2027, 2026)).toBe(1);
	for (const year of [1992, 2001, 2013, 2026]) expect(yearAtShare(shareOfYear(year, 2026) + 0.001, 2026)).toBe(year);
	expect(yearAtShare(-1, 2026)).toBe(1992);
	expect(yearAtShare(1, 2026)).toBe(2026);
});

test('an end stops at the other one and at the ends of the bar', () => {
	expect(moveEnd([2013, 2020], 'from', 2025, 2026)).toEqual([2020, 2020]);
	expect(moveEnd([2013, 2020], 'from', 1900, 2026)).toEqual([1992, 2020]);
	expect(moveEnd([2013, 2020], 'to', 2040, 2026)).toEqual([2013, 2026]);
	expect(rangeBetween(2020, 2013)).toEqual([2013, 2020]);
});

test('a range that is moved keeps its length', () => {
	expect(shiftRange([2013, 2020], 3, 2026)).toEqual([2016, 2023]);
	expect(shiftRange([2013, 2020], 30, 2026)).toEqual([2019, 2026]);
	expect(shiftRange([1995, 2000], -30, 2026)).toEqual([1992, 1997]);
});

test('the whole bar is no filter', () => {
	expect(filterOfRange([1992, 2026], 2026)).toBeNull();
	expect(filterOfRange([1993, 2026], 2026)).toEqual([1993, 2026]);
});
