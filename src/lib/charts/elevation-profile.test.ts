import { expect, test } from 'vitest';
import { elevationChart, nearestPoint, nearestStop, stopsOnProfile } from './elevation-profile';

const points = [
	{ km: 0, m: 500, position: [70, 40] as [number, number] },
	{ km: 50, m: 2000, position: [70.5, 40] as [number, number] },
	{ km: 100, m: 1000, position: [71, 40] as [number, number] }
];

test('draws from the sea to the highest ground, left to right', () => {
	const chart = elevationChart(points);
	expect(chart?.line).toBe('M0 75L50 0L100 50');
	expect(chart?.area).toBe('M0 75L50 0L100 50L100 100L0 100Z');
	expect([chart?.highest.m, chart?.lowest.m, chart?.lengthKm]).toEqual([2000, 500, 100]);
	expect(chart?.ticks).toEqual([0, 500, 1000, 1500, 2000]);
});

test('ground under the sea is inside the picture', () => {
	const chart = elevationChart([
		{ ...points[0]!, m: -150 },
		{ ...points[2]!, m: 900 }
	]);
	expect(chart?.y(-150)).toBeLessThan(100);
	expect(chart?.y(0)).toBeGreaterThan(0);
});

test('one point is no profile', () => {
	expect(elevationChart(points.slice(0, 1))).toBeNull();
	expect(elevationChart([])).toBeNull();
});

test('stops are laid on the length of the profile', () => {
	const stops = stopsOnProfile(
		[
			[70, 0],
			[71, 0],
			[74, 0]
		],
		400
	);
	expect(stops.map(Math.round)).toEqual([0, 100, 400]);
	expect(stopsOnProfile([[70, 0]], 400)).toEqual([0]);
});

test('the nearest point and stop are found', () => {
	expect(nearestPoint(points, 80)).toBe(2);
	expect(nearestPoint(points, 60)).toBe(1);
	expect(nearestStop([0, 100, 400], 260)).toBe(2);
});
