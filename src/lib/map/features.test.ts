import { expect, test } from 'vitest';
import type { Position, Thing } from '$lib/data/types';
import { curveThrough, linesOf, pointsOf } from './features';

const initiative: Thing = {
	...{ id: 'in-1', theme: 'initiatives', name: 'A corridor', kind: 'initiative', family: 'initiative', actor: null },
	...{ status: 'proposed', countries: ['KAZ', 'UZB'], areas: [], precision: 'city', where: '' },
	...{ fromYear: null, toYear: null },
	positions: [
		[69.28, 41.31],
		[76.93, 43.24]
	]
};

test('a thing felt in two towns has a point in each, under one key', () => {
	const { features } = pointsOf([initiative]);
	expect(features.map(({ geometry }) => geometry.coordinates)).toEqual(initiative.positions);
	expect(features.map(({ properties }) => properties.key)).toEqual(['initiatives/in-1', 'initiatives/in-1']);
});

test('a thing of nobody says so, and one without a status looks as if it stood', () => {
	const [feature] = pointsOf([{ ...initiative, status: '' }]).features;
	expect(feature?.properties).toMatchObject({ actor: 'none', status: 'operating' });
});

test('a meeting held online has no point, a route of one stop no line', () => {
	expect(pointsOf([{ ...initiative, positions: [] }]).features).toEqual([]);
	expect(linesOf([{ ...initiative, positions: [[69, 41]] }]).features).toEqual([]);
});

test('a route goes through each of its stops, and straight where the stops lie on a line', () => {
	const stops: Position[] = [
		[60, 40],
		[64, 40],
		[68, 40]
	];
	const curve = curveThrough(stops);
	for (const stop of stops) expect(curve).toContainEqual(stop);
	expect(curve.every(([, lat]) => lat === 40)).toBe(true);
	expect(curve.map(([lon]) => lon)).toEqual(curve.map(([lon]) => lon).toSorted((a, b) => a - b));
});
