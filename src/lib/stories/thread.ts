import type { Position } from '$lib/data/types';
import { curveThrough } from '$lib/map/features';

/** The way of a story as a small drawing. */
export interface Thread {
	width: number;
	height: number;
	/** Path data of the line. */
	path: string;
	stations: { x: number; y: number }[];
}

const margin = 6;
const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Draws the way from station to station in the proportions of the land (plate carrée at the middle latitude), as large as its
 * frame allows, in the middle of it.
 */
export function threadOf(stations: readonly Position[], width: number, height: number): Thread {
	const lats = stations.map(([, lat]) => lat);
	const squeeze = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
	const flat = stations.map(([lon, lat]): Position => [lon * squeeze, -lat]);
	const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
	const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const scale = Math.min(
		(width - 2 * margin) / Math.max(east - west, Number.EPSILON),
		(height - 2 * margin) / Math.max(south - north, Number.EPSILON)
	);
	// All in one place: a dot in the middle, whatever the scale.
	const isPoint = east === west && south === north;
	const toFrame = ([x, y]: Position) => ({
		x: round(width / 2 + (isPoint ? 0 : (x - (west + east) / 2) * scale)),
		y: round(height / 2 + (isPoint ? 0 : (y - (north + south) / 2) * scale))
	});
	const line = curveThrough(flat).map(toFrame);
	return {
		width,
		height,
		path: line.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
		stations: flat.map(toFrame)
	};
}
