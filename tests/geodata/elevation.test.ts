import { describe, expect, test } from 'vitest';
import { elevationProfile } from '../../geodata/compile/elevation';
import { readRelief, Relief } from '../../geodata/relief/relief';

/** Height rises by 12 m a degree to the east, from 0 at 40° E. */
const slope = new Relief(Int16Array.from({ length: 1021 * 337 }, (_, cell) => cell % 1021));

describe('heights of a way', () => {
	test('are read between the grid lines', () => {
		expect(slope.heightAt([60, 40])).toBeCloseTo(240);
		expect(slope.heightAt([60 + 1 / 24, 40.03])).toBeCloseTo(240.5);
	});

	test('do not exist outside the grid', () => {
		expect(slope.heightAt([39.9, 40])).toBeNull();
		expect(slope.heightAt([60, 27.9])).toBeNull();
		expect(slope.heightAt([125, 28])).toBeCloseTo(1020);
	});

	test('leave out the part of the way that has none', () => {
		const profile = elevationProfile(
			[
				[29, 41],
				[50, 41]
			],
			slope
		);
		expect(profile.every(({ position }) => position[0] >= 40)).toBe(true);
		expect(profile.at(-1)).toMatchObject({ m: 120, position: [50, 41] });
	});

	test('follow the great circle about every 12 km', () => {
		// From 60° E to 70° E along 40° N the great circle bends north of the parallel.
		const profile = elevationProfile(
			[
				[60, 40],
				[70, 40]
			],
			slope
		);
		expect(profile.length).toBe(71); // 850 km in 70 steps
		expect(Math.max(...profile.map(({ position }) => position[1]))).toBeGreaterThan(40.1);
	});

	test('are at most 200, however long the way, the stops among them', () => {
		const stops = Array.from({ length: 30 }, (_, stop): [number, number] => [45 + 2.5 * stop, stop % 2 ? 36 : 44]);
		const profile = elevationProfile(stops, slope);
		expect(profile.length).toBeLessThanOrEqual(200);
		expect(stops.every((stop) => profile.some(({ position }) => String(position) === String(stop)))).toBe(true);
	});
});

test('the committed relief knows Tashkent, the Turfan depression, the Pamirs and the surface of the Caspian', () => {
	const relief = readRelief();
	expect(relief.heightAt([69.24, 41.3])).toBeGreaterThan(350);
	expect(relief.heightAt([69.24, 41.3])).toBeLessThan(650);
	// -154 m in truth: ETOPO5 draws no land below the sea there.
	expect(relief.heightAt([89.2, 42.67])).toBe(0);
	expect(relief.heightAt([73, 38.5])).toBeGreaterThan(3500);
	expect(relief.heightAt([51, 39.5])).toBe(-28);
});
