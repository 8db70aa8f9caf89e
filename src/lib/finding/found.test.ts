import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position, Thing } from '$lib/data/types';
import { boundsOf, centreOf, isWithin, polygonOf, radiiKm, type Area } from './area';
import { countActors, countKinds, findWithin } from './found';
import { distanceKm } from '$lib/geometry/distance';

const thing = (id: string, positions: Position[], over: Partial<Thing> = {}): Thing => ({
	...{ id, theme: 'places', name: id, kind: 'university', family: 'learning', actor: 'china', status: 'operating' },
	...{ countries: ['TJK'], areas: [], positions, precision: 'city', fromYear: null, toYear: null, where: '' },
	...over
});

const khujand: Position = [69.622, 40.283];
const inTown = thing('in-town', [[69.63, 40.28]]);
/** 35 km to the south-west. */
const istaravshan = thing('istaravshan', [[69.0, 39.914]], { kind: 'museum', actor: null });
const tashkent = thing('tashkent', [[69.24, 41.3]], { actor: 'usa' });
const online = thing('online', []);
const route = thing('route', [[69.24, 41.3], khujand, [67, 39.6]], { theme: 'routes', kind: 'route', actor: null });
const all = [tashkent, istaravshan, online, inTown, route];
const ids = (area: Area) => findWithin(all, area).map((found) => found.thing.id);

describe('within a radius', () => {
	test('the nearest first; a route by its nearest stop; what has no point is nowhere', () => {
		expect(ids({ type: 'circle', centre: khujand, radiusKm: 10 })).toEqual(['route', 'in-town']);
		expect(ids({ type: 'circle', centre: khujand, radiusKm: 200 })).toEqual([
			'route',
			'in-town',
			'istaravshan',
			'tashkent'
		]);
	});

	test('distance and direction are told from the middle', () => {
		const [nearest] = findWithin([tashkent], { type: 'circle', centre: khujand, radiusKm: 200 });
		expect(nearest?.km).toBeCloseTo(117.6, 0);
		expect(nearest?.bearing).toBeCloseTo(344, 0);
	});
});

describe('within a shape', () => {
	const shape: Area = {
		type: 'shape',
		corners: [
			[69, 40],
			[70, 40],
			[70, 42],
			[69, 42]
		]
	};
	test('what lies inside, whichever way round it was drawn', () => {
		expect(ids(shape).sort()).toEqual(['in-town', 'route', 'tashkent']);
		expect(ids({ type: 'shape', corners: shape.corners.toReversed() }).sort()).toEqual([
			'in-town',
			'route',
			'tashkent'
		]);
	});
	test('two corners hold nothing', () => {
		expect(ids({ type: 'shape', corners: shape.corners.slice(0, 2) })).toEqual([]);
	});
});

test('kinds and actors are counted, those without an actor too', () => {
	const found = findWithin(all, { type: 'circle', centre: khujand, radiusKm: 200 });
	expect(countKinds(found).map(({ kind, count }) => [kind, count])).toEqual([
		['university', 2],
		['museum', 1],
		['route', 1]
	]);
	expect(countActors(found)).toEqual([
		{ actor: 'none', count: 2 },
		{ actor: 'china', count: 1 },
		{ actor: 'usa', count: 1 }
	]);
});

const position: fc.Arbitrary<Position> = fc.tuple(
	fc.double({ min: 40, max: 130, noNaN: true }),
	fc.double({ min: 25, max: 55, noNaN: true })
);
const area: fc.Arbitrary<Area> = fc.oneof(
	fc.record({ type: fc.constant('circle' as const), centre: position, radiusKm: fc.constantFrom(...radiiKm) }),
	fc.record({ type: fc.constant('shape' as const), corners: fc.array(position, { minLength: 3, maxLength: 8 }) })
);

test('what is inside is inside the bounds; what is found is in order, and none is missed', () => {
	fc.assert(
		fc.property(area, fc.array(position, { maxLength: 20 }), (where, positions) => {
			const things = positions.map((at, number) => thing(String(number), [at]));
			const found = findWithin(things, where);
			const [west, south, east, north] = boundsOf(where);
			for (const {
				position: [lon, lat]
			} of found) {
				expect(lon).toBeGreaterThanOrEqual(west - 0.01);
				expect(lon).toBeLessThanOrEqual(east + 0.01);
				expect(lat).toBeGreaterThanOrEqual(south - 0.01);
				expect(lat).toBeLessThanOrEqual(north + 0.01);
			}
			const kms = found.map(({ km }) => km);
			expect(kms).toEqual([...kms].sort((a, b) => a - b));
			expect(found).toHaveLength(positions.filter((at) => isWithin(at, where)).length);
		})
	);
});

test('the drawn ring is closed, and a circle reaches as far as its radius', () => {
	fc.assert(
		fc.property(area, (where) => {
			const ring = polygonOf(where).coordinates[0] ?? [];
			expect(ring[0]).toEqual(ring.at(-1));
			if (where.type === 'circle') {
				for (const [lon = 0, lat = 0] of ring) {
					expect(distanceKm(centreOf(where), [lon, lat])).toBeCloseTo(where.radiusKm, 3);
				}
			}
		})
	);
});
