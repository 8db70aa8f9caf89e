import type { Position } from '$lib/data/types';

/** Mean radius of the earth (IUGG R1), km. */
export const earthRadiusKm = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance (haversine), km. */
export function distanceKm([lonA, latA]: Position, [lonB, latB]: Position): number {
	const halfLat = Math.sin(radians(latB - latA) / 2);
	const halfLon = Math.sin(radians(lonB - lonA) / 2);
	const chord = halfLat ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * halfLon ** 2;
	return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Distance from the first point to each, along straight legs (km); 0 for the first, none for no points. */
export function distancesAlong(points: readonly Position[]): number[] {
	const distances: number[] = [];
	points.forEach((point, i) => {
		const previous = points[i - 1];
		distances.push(previous ? (distances[i - 1] ?? 0) + distanceKm(previous, point) : 0);
	});
	return distances;
}
