import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon } from 'geojson';
import { boundsOfPositions } from '$lib/geometry/bounds';
import type { Position } from '$lib/data/types';
import { distanceKm } from '$lib/geometry/distance';
import { circleRing } from './sphere';

/** Radii offered, km. */
export const radiiKm = [10, 50, 200] as const;
export type RadiusKm = (typeof radiiKm)[number];

/** Part of the map in which things are looked for. */
export type Area =
	| { type: 'circle'; centre: Position; radiusKm: RadiusKm }
	/** Corners of a drawn shape in order, not closed. */
	| { type: 'shape'; corners: readonly Position[] };

/** A shape needs so many corners; more than `mostCorners` nobody draws, and a link would not carry them. */
export const fewestCorners = 3;
export const mostCorners = 60;

/** Degrees between the points of a drawn edge: an edge is straight in longitude and latitude, which the map bends. */
const edgeStep = 0.5;

/** The outline of an area, as a ring to be drawn and saved. */
export function polygonOf(area: Area): Polygon {
	if (area.type === 'circle') return { type: 'Polygon', coordinates: [circleRing(area.centre, area.radiusKm)] };
	const ring = area.corners.flatMap((corner, number) => {
		const next = area.corners[(number + 1) % area.corners.length] ?? corner;
		const steps = Math.max(
			1,
			Math.ceil(Math.max(Math.abs(next[0] - corner[0]), Math.abs(next[1] - corner[1])) / edgeStep)
		);
		return Array.from({ length: steps }, (_, step): Position => {
			const share = step / steps;
			return [corner[0] + (next[0] - corner[0]) * share, corner[1] + (next[1] - corner[1]) * share];
		});
	});
	const counterClockwise = signedArea(area.corners) < 0 ? ring.toReversed() : ring;
	const first = counterClockwise[0];
	return { type: 'Polygon', coordinates: [first ? [...counterClockwise, first] : []] };
}

/** Twice the area on the plane of longitude and latitude, negative for a clockwise ring. */
function signedArea(corners: readonly Position[]): number {
	return corners.reduce((sum, [x, y], number) => {
		const [nextX, nextY] = corners[(number + 1) % corners.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
}

/** Whether a point lies in the area or on its edge. */
export function isWithin(point: Position, area: Area): boolean {
	if (area.type === 'circle') return distanceKm(point, area.centre) <= area.radiusKm;
	if (area.corners.length < fewestCorners) return false;
	return booleanPointInPolygon(point, plainPolygon(area.corners));
}

function plainPolygon(corners: readonly Position[]): Polygon {
	const first = corners[0];
	return { type: 'Polygon', coordinates: [first ? [...corners, first] : []] };
}

/** The middle of the area, from which distances are told. */
export function centreOf(area: Area): Position {
	if (area.type === 'circle') return area.centre;
	const [west, south, east, north] = boundsOf(area);
	return [(west + east) / 2, (south + north) / 2];
}

/** [west, south, east, north] */
export function boundsOf(area: Area): [number, number, number, number] {
	return boundsOfPositions(polygonOf(area).coordinates[0] ?? []);
}
