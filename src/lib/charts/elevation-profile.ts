import { scaleLinear } from 'd3-scale';
import { distancesAlong } from '$lib/geometry/distance';
import type { ElevationPoint, Position } from '$lib/data/types';

/** Drawn on a field of 100 by 100 that is stretched to its place. */
export interface ElevationChart {
	/** SVG paths of the ground and of its edge. */
	area: string;
	line: string;
	lengthKm: number;
	highest: ElevationPoint;
	lowest: ElevationPoint;
	/** Heights at which a hairline stands, m. */
	ticks: number[];
	x: (km: number) => number;
	y: (m: number) => number;
}

const round = (value: number) => Number(value.toFixed(2));

/** @returns null where there are fewer than two points, which make no profile. */
export function elevationChart(points: readonly ElevationPoint[]): ElevationChart | null {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last || points.length < 2) return null;
	const highest = points.reduce((a, b) => (b.m > a.m ? b : a));
	const lowest = points.reduce((a, b) => (b.m < a.m ? b : a));
	const xScale = scaleLinear([0, Math.max(last.km, 1)], [0, 100]);
	// From the sea, or from the lowest ground where it lies under the sea (Turpan); never a mountain range out of a plain.
	const yScale = scaleLinear([Math.min(0, lowest.m), Math.max(highest.m, 500)], [100, 0]).nice(3);
	const x = (km: number) => round(xScale(km));
	const y = (m: number) => round(yScale(m));
	const line = points.map(({ km, m }, i) => `${i === 0 ? 'M' : 'L'}${x(km)} ${y(m)}`).join('');
	return {
		area: `${line}L${x(last.km)} 100L${x(first.km)} 100Z`,
		line,
		lengthKm: last.km,
		highest,
		lowest,
		ticks: yScale.ticks(3),
		x,
		y
	};
}

/**
 * Where the stops stand on the profile, km from the start: along straight lines, stretched to the profile's own length, whose
 * points are rounded.
 */
export function stopsOnProfile(stops: readonly Position[], lengthKm: number): number[] {
	const along = distancesAlong(stops);
	const total = along.at(-1) ?? 0;
	return along.map((km) => (total > 0 ? (km / total) * lengthKm : 0));
}

/** Index of the point nearest to a distance from the start. */
export function nearestPoint(points: readonly ElevationPoint[], km: number): number {
	return points.reduce(
		(best, point, i) => (Math.abs(point.km - km) < Math.abs((points[best]?.km ?? 0) - km) ? i : best),
		0
	);
}

/** Index of the stop nearest to a distance from the start. */
export function nearestStop(stopsKm: readonly number[], km: number): number {
	return stopsKm.reduce((best, stop, i) => (Math.abs(stop - km) < Math.abs((stopsKm[best] ?? 0) - km) ? i : best), 0);
}
