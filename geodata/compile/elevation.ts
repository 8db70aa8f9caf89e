import { distanceKm, lengthKm, roundPoint, roundTo, type Point } from '../geometry';
import type { Relief } from '../relief/relief';
import type { ElevationPoint } from '../../src/lib/data/types';

/** Closer than the grid's own 5′ (about 7 to 9 km) would only draw its cells. */
const shortestStepKm = 12;
const mostPoints = 200;

/**
 * Heights along the great circles between stops, the stops among them, about every 12 km and at most 200 in all.
 * A part of the way outside the relief has no points.
 */
export function elevationProfile(stops: readonly Point[], relief: Relief): ElevationPoint[] {
	const stepKm = Math.max(shortestStepKm, lengthKm(stops) / (mostPoints - stops.length));
	let km = 0;
	const points = stops.flatMap((to, index) => {
		const from = stops[index - 1];
		if (!from) return [{ km, position: to }];
		const legKm = distanceKm(from, to);
		const steps = Math.floor(legKm / stepKm) || 1;
		const start = km;
		km += legKm;
		return Array.from({ length: steps }, (_, step) => {
			const share = (step + 1) / steps;
			return { km: start + share * legKm, position: alongGreatCircle(from, to, share) };
		});
	});
	return points.flatMap(({ km, position }) => {
		const m = relief.heightAt(position);
		return m === null ? [] : [{ km: roundTo(km, 1), m: Math.round(m), position: roundPoint(position, 4) }];
	});
}

/** Point at a share of the way, by spherical linear interpolation (Shoemake, 1985). */
function alongGreatCircle(from: Point, to: Point, share: number): Point {
	const [a, b] = [toVector(from), toVector(to)];
	const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
	if (angle < 1e-9) return to;
	const [weightA, weightB] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
	const x = weightA * a[0] + weightB * b[0];
	const y = weightA * a[1] + weightB * b[1];
	const z = weightA * a[2] + weightB * b[2];
	return [toDegrees(Math.atan2(y, x)), toDegrees(Math.atan2(z, Math.hypot(x, y)))];
}

function toVector([lon, lat]: Point): [number, number, number] {
	const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
	return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

function toDegrees(radians: number): number {
	return (radians * 180) / Math.PI;
}
