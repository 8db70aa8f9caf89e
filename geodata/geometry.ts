import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import type { Outline } from './dataset';

/** [lon, lat] in WGS84 degrees. */
export type Point = [lon: number, lat: number];
/** [west, south, east, north] in WGS84 degrees. */
export type Box = [west: number, south: number, east: number, north: number];

const kmPerDegree = 111.195; // of latitude, on the sphere of radius 6371.0088 km that @turf/distance uses

/** Great-circle distance in km. */
export function distanceKm(from: Point, to: Point): number {
	return distance(from, to, { units: 'kilometers' });
}

/** Sum of the great-circle legs along a line, in km. */
export function lengthKm(line: readonly Point[]): number {
	return line.slice(1).reduce((sum, point, index) => sum + distanceKm(line[index] ?? point, point), 0);
}

/** Polygons of an outline, each a list of rings. */
export function polygonsOf(outline: Outline): Position[][][] {
	return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
}

/** How far outside an outline a point lies, in km; 0 inside it or on its edge. */
export function kmOutside(point: Point, outline: Outline): number {
	if (booleanPointInPolygon(point, outline)) return 0;
	return Math.min(...polygonsOf(outline).map((rings) => kmToRing(point, rings[0] ?? [])));
}

/** Distance to the nearest edge on a plane tangent at the point: good to a per cent within a few hundred km. */
function kmToRing(point: Point, ring: Position[]): number {
	const scale = Math.cos((point[1] * Math.PI) / 180);
	const xOf = (position: Position) => ((position[0] ?? 0) - point[0]) * scale;
	const yOf = (position: Position) => (position[1] ?? 0) - point[1];
	let nearest = Infinity;
	for (let at = 1; at < ring.length; at++) {
		const from = ring[at - 1];
		const to = ring[at];
		if (from && to) nearest = Math.min(nearest, toSegment(xOf(from), yOf(from), xOf(to), yOf(to)));
	}
	return nearest * kmPerDegree;
}

/** Distance from the origin to a segment. */
function toSegment(x1: number, y1: number, x2: number, y2: number): number {
	const dx = x2 - x1;
	const dy = y2 - y1;
	const squared = dx * dx + dy * dy;
	const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / squared));
	return Math.hypot(x1 + share * dx, y1 + share * dy);
}

/** How far outside a box a point lies, in km; 0 inside it. */
export function kmOutsideBox([lon, lat]: Point, [west, south, east, north]: Box): number {
	const nearest: Point = [Math.min(east, Math.max(west, lon)), Math.min(north, Math.max(south, lat))];
	return distanceKm([lon, lat], nearest);
}

/** Smallest box around points, or null around none. */
export function boxOf(points: Iterable<Position>): Box | null {
	let box: Box | null = null;
	for (const [lon = 0, lat = 0] of points) {
		box = box
			? [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)]
			: [lon, lat, lon, lat];
	}
	return box;
}

/** The same point with at most so many decimals. */
export function roundPoint(point: Position, decimals: number): Point {
	return [roundTo(point[0] ?? 0, decimals), roundTo(point[1] ?? 0, decimals)];
}

export function roundTo(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	const rounded = Math.round(value * factor) / factor;
	return rounded === 0 ? 0 : rounded; // never -0, which JSON writes as 0 and a comparison tells apart
}
