import type { Outlines } from '../../src/lib/data/types';
import type { Dataset } from '../dataset';
import { polygonsOf, type Box, type Point } from '../geometry';
import { states } from '../schema/vocabulary';

/** What a small picture can show: about a pixel at its width (degrees), and rings that are more than a dot (points kept). */
const toleranceDegrees = 0.12;
const fewestPoints = 6;
/** The seas of southern China would make the picture twice as high for no record. */
const frame: Box = [44, 18, 136, 56];

/** Outlines of the states for pictures of a few hundred pixels. */
export function outlinesOf({ boundaries }: Dataset): Outlines {
	return Object.fromEntries(
		states.flatMap((state) => {
			const outline = boundaries[state];
			if (!outline) return [];
			const rings = polygonsOf(outline)
				.flatMap(([outer]) => (outer ? [simplify(outer as Point[], toleranceDegrees)] : []))
				.filter((ring) => ring.length >= fewestPoints && ring.some(isInFrame));
			return [[state, rings.map((ring) => ring.flat().map((degrees) => Math.round(degrees * 100)))]];
		})
	);
}

function isInFrame([lon, lat]: Point): boolean {
	return lon >= frame[0] && lon <= frame[2] && lat >= frame[1] && lat <= frame[3];
}

/** Points of a line that lie farther than the tolerance from what is left of it (Douglas and Peucker, 1973). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
	const kept = new Set([0, line.length - 1]);
	const open: [from: number, to: number][] = [[0, line.length - 1]];
	for (let span = open.pop(); span; span = open.pop()) {
		const [from, to] = span;
		let farthest = from;
		let most = tolerance;
		for (let i = from + 1; i < to; i++) {
			const off = distanceToChord(line[i] as Point, line[from] as Point, line[to] as Point);
			if (off > most) [farthest, most] = [i, off];
		}
		if (farthest === from) continue;
		kept.add(farthest);
		open.push([from, farthest], [farthest, to]);
	}
	return line.filter((_, i) => kept.has(i));
}

/** In degrees; from the nearest end where the foot of the perpendicular lies beyond the chord. */
function distanceToChord([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
	return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
