import { expect, test } from 'vitest';
import { distanceDigits, legsOf, totalKm, windOf } from './legs';

test('three points make two legs, and the whole way is their sum', () => {
	const legs = legsOf([
		[70, 40],
		[70, 41],
		[70, 43]
	]);
	expect(legs.map(({ bearing }) => bearing)).toEqual([0, 0]);
	expect(legs[0]?.km).toBeCloseTo(111.2, 1);
	expect(totalKm(legs)).toBeCloseTo(3 * 111.195, 1);
});

test('one point makes no way', () => {
	expect(legsOf([[70, 40]])).toEqual([]);
	expect(totalKm([])).toBe(0);
});

test('a wind blows in the eighth around its direction', () => {
	expect([0, 22, 23, 90, 180, 270, 337, 338, 359.9].map(windOf)).toEqual([0, 0, 1, 2, 4, 6, 7, 0, 0]);
});

test('a distance is no more exact than it is read', () => {
	expect(distanceDigits(0.4567)).toEqual({ value: 457, unit: 'm' });
	expect(distanceDigits(12.345)).toEqual({ value: 12.3, unit: 'km' });
	expect(distanceDigits(1234.5)).toEqual({ value: 1235, unit: 'km' });
});
