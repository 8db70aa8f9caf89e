import { expect, test } from 'vitest';
import { distanceKm, distancesAlong } from './distance';

test('a degree of latitude is a 360th of the circumference', () => {
	expect(distanceKm([0, 0], [0, 1])).toBeCloseTo(111.195, 2);
	expect(distanceKm([0, 60], [1, 60])).toBeCloseTo(55.6, 1);
});

test('distances add up along the way and start at nought', () => {
	const [start, one, two] = distancesAlong([
		[0, 0],
		[0, 1],
		[0, 3]
	]);
	expect(start).toBe(0);
	expect(one).toBeCloseTo(111.195, 2);
	expect(two).toBeCloseTo(333.585, 2);
	expect(distancesAlong([])).toEqual([]);
});
