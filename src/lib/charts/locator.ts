import type { Position } from '$lib/data/types';
import { textPx, type Ink, type Mark, type Scene } from './scene';

/** Outline of a country in hundredths of a degree, longitude and latitude in turn, ring by ring. */
export type Outline = readonly (readonly number[])[];

export interface LocatorPoint {
	position: Position;
	isFilled: boolean;
	/** Faded: whether it stands is not known. */
	isPale: boolean;
}

export interface Locator {
	outlines: readonly { rings: Outline; isChosen: boolean }[];
	points: readonly LocatorPoint[];
	ink: Ink;
	format: (count: number) => string;
}

const height = 216;
const pad = 10;
/** Points nearer than this are one dot with their number (px). */
const mergePx = 13;

/** A small map, too small for a ground: outlines, and a dot for each town with the number of what stands there. */
export function drawLocator({ outlines, points, ink, format }: Locator, width: number): Scene {
	const project = projectionOf(
		outlines.filter(({ isChosen }) => isChosen).map(({ rings }) => rings),
		width
	);
	const marks: Mark[] = outlines
		.toSorted((a, b) => Number(a.isChosen) - Number(b.isChosen))
		.map(({ rings, isChosen }): Mark => {
			const drawn = rings.map((ring) => pairsOf(ring).map(project));
			return isChosen
				? { mark: 'shape', rings: drawn, fill: 'plate', stroke: 'ink-3', width: 1.2 }
				: { mark: 'shape', rings: drawn.flatMap((ring) => linesInside(ring, width)), stroke: 'rule', isOpen: true };
		});
	for (const { x, y, members } of towns(points, project)) {
		const count = members.length;
		const isFilled = members.some((member) => member.isFilled);
		const isPale = members.some((member) => member.isPale);
		const r = count === 1 ? 4.5 : Math.min(5 + 1.6 * Math.sqrt(count), 14);
		marks.push({ mark: 'dot', x, y, r, fill: isFilled ? ink : isPale ? `${ink}-wash` : 'paper', stroke: `${ink}-ink` });
		if (count > 1) {
			marks.push({
				mark: 'text',
				x,
				y: y + 4,
				text: format(count),
				ink: isFilled ? `${ink}-on` : `${ink}-ink`,
				size: textPx,
				anchor: 'middle',
				isStrong: true
			});
		}
	}
	return { width, height, marks };
}

function pairsOf(flat: readonly number[]): Position[] {
	return flat.flatMap((value, index) =>
		index % 2 === 0 ? [[value / 100, (flat[index + 1] ?? 0) / 100] as Position] : []
	);
}

/** Degrees of longitude shortened by the cosine of the middle latitude: true enough over so small a part of the earth. */
function projectionOf(outlines: readonly Outline[], width: number): (position: Position) => [x: number, y: number] {
	const pairs = outlines.flat().flatMap(pairsOf);
	const lons = pairs.map(([lon]) => lon);
	const lats = pairs.map(([, lat]) => lat);
	const [west, east] = [Math.min(...lons), Math.max(...lons)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const scale = Math.min((width - 2 * pad) / ((east - west) * squeeze), (height - 2 * pad) / (north - south));
	const left = (width - (east - west) * squeeze * scale) / 2;
	const top = (height - (north - south) * scale) / 2;
	return ([lon, lat]) => [left + (lon - west) * squeeze * scale, top + (north - lat) * scale];
}

/** The parts of a neighbour's outline that lie in the picture; a picture in a file has no edge that would hide the rest. */
function linesInside(ring: readonly [x: number, y: number][], width: number): [x: number, y: number][][] {
	const lines: [x: number, y: number][][] = [];
	let isOpen = false;
	for (const [x, y] of ring) {
		const isInside = x >= 0 && x <= width && y >= 0 && y <= height;
		if (isInside && isOpen) lines.at(-1)?.push([x, y]);
		else if (isInside) lines.push([[x, y]]);
		isOpen = isInside;
	}
	return lines.filter((line) => line.length > 1);
}

interface Town {
	x: number;
	y: number;
	members: LocatorPoint[];
}

function towns(points: readonly LocatorPoint[], project: (position: Position) => [number, number]): Town[] {
	const found: Town[] = [];
	for (const point of points) {
		const [x, y] = project(point.position);
		const town = found.find((candidate) => Math.hypot(candidate.x - x, candidate.y - y) < mergePx);
		if (town) town.members.push(point);
		else found.push({ x, y, members: [point] });
	}
	// Large ones under small ones, so that none is covered whole.
	return found.sort((a, b) => b.members.length - a.members.length);
}
