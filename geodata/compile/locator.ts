import type { Position } from 'geojson';
import type { Locator } from '../../src/lib/data/summits-types';
import type { Dataset, RecordOf } from '../dataset';
import { boxOf, polygonsOf, roundTo, type Box } from '../geometry';
import { states } from '../schema/vocabulary';
import { simplify } from './outlines';

type Meeting = RecordOf<'meetings'>;
type XY = [x: number, y: number];

const width = 720;
const margin = 8;
/** Latitude at which a degree of longitude is drawn as long as it is: the middle of the six states. */
const trueLatitude = 40;
/** Corners nearer than so many units to the line without them are left out. */
const tolerance = 1.2;
/** Rings smaller than so many square units are islands that nobody would see. */
const leastArea = 6;

/** The six states and the towns of the meetings, in equirectangular projection. */
export function locatorOf({ boundaries }: Dataset, meetings: readonly Meeting[]): Locator {
	const outlines = states.flatMap((state) => {
		const outline = boundaries[state];
		return outline ? { state, rings: polygonsOf(outline).map(([outer = []]) => outer) } : [];
	});
	const box = boxOf(outlines.flatMap(({ rings }) => rings.flat())) ?? [0, 0, 1, 1];
	const { height, xy } = projectionOf(box);
	return {
		width,
		height,
		outlines: outlines.map(({ state, rings }) => ({ state, path: rings.map((ring) => pathOf(ring.map(xy))).join('') })),
		towns: townsOf(meetings, xy)
	};
}

function projectionOf([west, south, east, north]: Box): { height: number; xy: (position: Position) => XY } {
	const narrowing = Math.cos((trueLatitude * Math.PI) / 180);
	const scale = (width - 2 * margin) / ((east - west) * narrowing);
	return {
		height: Math.round((north - south) * scale + 2 * margin),
		xy: ([lon = 0, lat = 0]) => [margin + (lon - west) * narrowing * scale, margin + (north - lat) * scale]
	};
}

function townsOf(meetings: readonly Meeting[], xy: (position: Position) => XY): Locator['towns'] {
	const towns = new Map<string, Locator['towns'][number]>();
	for (const { id, place } of meetings) {
		if (!place) continue;
		const [x, y] = xy(place.position.coordinates);
		const town = towns.get(place.names.en) ?? { names: place.names, x: roundTo(x, 1), y: roundTo(y, 1), meetings: [] };
		town.meetings.push(id);
		towns.set(place.names.en, town);
	}
	return [...towns.values()];
}

function pathOf(ring: XY[]): string {
	if (Math.abs(areaOf(ring)) < leastArea) return '';
	const corners = simplify(ring, tolerance);
	return `M${corners.map(([x, y]) => `${roundTo(x, 1)} ${roundTo(y, 1)}`).join('L')}Z`;
}

function areaOf(ring: readonly XY[]): number {
	return ring.reduce((sum, [x, y], at) => {
		const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}
