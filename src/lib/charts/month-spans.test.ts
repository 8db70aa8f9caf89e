import { expect, test } from 'vitest';
import { monthSpans } from './month-spans';

test('months that follow one another are one span', () => {
	expect(monthSpans([4, 5, 9, 10])).toEqual([
		[4, 5],
		[9, 10]
	]);
	expect(monthSpans([6])).toEqual([[6, 6]]);
	expect(monthSpans([])).toEqual([]);
});

test('a winter goes over the turn of the year', () => {
	expect(monthSpans([1, 2, 11, 12])).toEqual([[11, 2]]);
	expect(monthSpans([1, 2, 5, 12])).toEqual([
		[5, 5],
		[12, 2]
	]);
});

test('a whole year is one span', () => {
	expect(monthSpans([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([[1, 12]]);
});
