import type { Position } from '$lib/data/types';
import { distanceKm } from '$lib/geometry/distance';
import { initialBearing } from './sphere';

/** The way from one measured point to the next, along the great circle. */
export interface Leg {
	from: Position;
	to: Position;
	km: number;
	/** At its start, degrees clockwise from north. */
	bearing: number;
}

/** Legs between points in the order in which they were set; none for fewer than two. */
export function legsOf(points: readonly Position[]): Leg[] {
	return points.slice(1).map((to, number) => {
		const from = points[number] ?? to;
		return { from, to, km: distanceKm(from, to), bearing: initialBearing(from, to) };
	});
}

export function totalKm(legs: readonly Leg[]): number {
	return legs.reduce((sum, { km }) => sum + km, 0);
}

const winds = 8;

/** The wind (0 north, 1 north-east, … 7 north-west) in whose eighth a bearing lies. */
export function windOf(bearing: number): number {
	return Math.round((bearing * winds) / 360) % winds;
}

/** A distance is told to the metre below one kilometre, to a tenth below a hundred, then to the kilometre. */
export function distanceDigits(km: number): { value: number; unit: 'm' | 'km' } {
	if (km < 1) return { value: Math.round(km * 1000), unit: 'm' };
	return { value: km < 100 ? Math.round(km * 10) / 10 : Math.round(km), unit: 'km' };
}
