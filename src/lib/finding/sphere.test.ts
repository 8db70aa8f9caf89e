import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '$lib/data/types';
import { distanceKm } from '$lib/geometry/distance';
import { circleRing, destination, greatCircle, initialBearing } from './sphere';

const khujand: Position = [69.622, 40.283];
const tashkent: Position = [69.24, 41.3];

/** Away from the poles, where a bearing means little. */
const position: fc.Arbitrary<Position> = fc.tuple(
	fc.double({ min: -179, max: 179, noNaN: true }),
	fc.double({ min: -80, max: 80, noNaN: true })
);
const km = fc.double({ min: 0.1, max: 5000, noNaN: true });
const bearing = fc.double({ min: 0, max: 359.99, noNaN: true });
/** Difference of two directions, degrees. */
const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

describe('bearing', () => {
	test('north, east, south and west', () => {
		expect(initialBearing([70, 40], [70, 41])).toBe(0);
		expect(initialBearing([70, 0], [71, 0])).toBe(90);
		expect(initialBearing([70, 40], [70, 39])).toBe(180);
		expect(initialBearing([70, 0], [69, 0])).toBe(270);
	});

	test('from Khujand to Tashkent it is north-north-west, 118 km', () => {
		expect(initialBearing(khujand, tashkent)).toBeCloseTo(344.2, 0);
		expect(distanceKm(khujand, tashkent)).toBeCloseTo(117.6, 0);
	});

	test('the same point has the bearing 0', () => {
		expect(initialBearing(khujand, khujand)).toBe(0);
	});
});

test('who sets out in a direction arrives where that direction and distance are measured', () => {
	fc.assert(
		fc.property(position, km, bearing, (from, distance, direction) => {
			const to = destination(from, distance, direction);
			expect(distanceKm(from, to)).toBeCloseTo(distance, 3);
			expect(apart(initialBearing(from, to), direction)).toBeLessThan(0.1);
		})
	);
});

test('every corner of a circle is as far from its centre, and the ring is closed', () => {
	fc.assert(
		fc.property(position, km, (centre, radius) => {
			const ring = circleRing(centre, radius, 24);
			expect(ring).toHaveLength(25);
			expect(ring[0]).toEqual(ring.at(-1));
			for (const corner of ring) expect(distanceKm(centre, corner)).toBeCloseTo(radius, 3);
		})
	);
});

test('a great circle is as long as the distance of its ends, and begins and ends there', () => {
	fc.assert(
		fc.property(position, km, bearing, (from, distance, direction) => {
			const to = destination(from, distance, direction);
			const line = greatCircle(from, to, distance);
			expect(line[0]).toBe(from);
			expect(line.at(-1)).toBe(to);
			const length = line.slice(1).reduce((sum, point, step) => sum + distanceKm(line[step] ?? point, point), 0);
			expect(length).toBeCloseTo(distance, 2);
		})
	);
});
