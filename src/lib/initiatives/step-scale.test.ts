import { expect, test } from 'vitest';
import { isBeforeAxis, placeOnAxis, yearFraction } from './step-scale';

test('a date is as exact as it is known', () => {
	expect(yearFraction('2023')).toBe(2023.5);
	expect(yearFraction('2023-01')).toBeCloseTo(2023.042, 3);
	expect(yearFraction('2023-05-19')).toBeCloseTo(2023.383, 3);
});

test('the axis runs from 2013 to 2026, older dates stand at its beginning', () => {
	expect(placeOnAxis('2013-01-01')).toBeCloseTo(0.01, 1);
	expect(placeOnAxis('2020')).toBeCloseTo(53.57, 1);
	expect(placeOnAxis('2004-06-15')).toBe(0);
	expect(isBeforeAxis('2004-06-15')).toBe(true);
	expect(isBeforeAxis('2013')).toBe(false);
});
