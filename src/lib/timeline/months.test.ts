import { expect, test } from 'vitest';
import { dateOfMonth, overlaps, spanOfDate, yearOfMonth } from './months';

test('a date is as long as it is unknown', () => {
	expect(spanOfDate('1993')).toEqual({ from: 12, to: 24 });
	expect(spanOfDate('1992-03')).toEqual({ from: 2, to: 3 });
	expect(spanOfDate('1992-02-29')).toEqual({ from: 1 + 28 / 29, to: 2 });
});

test('months go by name, before the beginning too', () => {
	expect(dateOfMonth(376)).toBe('2023-05');
	expect(dateOfMonth(-1)).toBe('1991-12');
	expect(yearOfMonth(-1)).toBe(1991);
});

test('what ends where another begins does not overlap it', () => {
	expect(overlaps({ from: 0, to: 12 }, { from: 12, to: 24 })).toBe(false);
	expect(overlaps({ from: 0, to: 12.1 }, { from: 12, to: 24 })).toBe(true);
});
