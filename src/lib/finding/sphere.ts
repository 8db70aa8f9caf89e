import type { Position } from '$lib/data/types';
import { earthRadiusKm } from '$lib/geometry/distance';

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/**
 * Bearing at the start of the great circle from one point to another: degrees clockwise from north, 0 ≤ bearing < 360.
 * 0 for two points that are one.
 */
export function initialBearing([lonA, latA]: Position, [lonB, latB]: Position): number {
	const turn = radians(lonB - lonA);
	const [a, b] = [radians(latA), radians(latB)];
	const east = Math.sin(turn) * Math.cos(b);
	const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
	const bearing = (degrees(Math.atan2(east, north)) + 360) % 360;
	return bearing === 0 ? 0 : bearing; // never -0
}

/** Where one arrives who sets out in a direction (degrees from north) and follows the great circle for so many km. */
export function destination([lon, lat]: Position, km: number, bearing: number): Position {
	const [angle, course, from] = [km / earthRadiusKm, radians(bearing), radians(lat)];
	const to = Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(course));
	const east = Math.atan2(
		Math.sin(course) * Math.sin(angle) * Math.cos(from),
		Math.cos(angle) - Math.sin(from) * Math.sin(to)
	);
	return [lonWithin(lon + degrees(east)), degrees(to)];
}

const lonWithin = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;

/** Points of a circle on the ground as a closed ring, counter-clockwise as RFC 7946 wants it. */
export function circleRing(centre: Position, radiusKm: number, corners = 96): Position[] {
	const ring = Array.from({ length: corners }, (_, corner) => destination(centre, radiusKm, -(corner * 360) / corners));
	return ring[0] ? [...ring, ring[0]] : [];
}

/** Straight parts of a great circle are no longer than this on the drawn line. */
const stepKm = 40;

/** The great circle from one point to another as a line to be drawn, both ends included. */
export function greatCircle(from: Position, to: Position, km: number): Position[] {
	const steps = Math.max(1, Math.ceil(km / stepKm));
	const angle = km / earthRadiusKm;
	if (angle === 0 || Math.sin(angle) === 0) return [from, to];
	const [a, b] = [vectorOf(from), vectorOf(to)];
	// Spherical linear interpolation (Shoemake 1985).
	return Array.from({ length: steps + 1 }, (_, step) => {
		if (step === 0) return from;
		if (step === steps) return to;
		const share = step / steps;
		const [ofA, ofB] = [Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle)];
		return positionOf(a[0] * ofA + b[0] * ofB, a[1] * ofA + b[1] * ofB, a[2] * ofA + b[2] * ofB);
	});
}

function vectorOf([lon, lat]: Position): [x: number, y: number, z: number] {
	const [turn, height] = [radians(lon), radians(lat)];
	return [Math.cos(height) * Math.cos(turn), Math.cos(height) * Math.sin(turn), Math.sin(height)];
}

function positionOf(x: number, y: number, z: number): Position {
	return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}
