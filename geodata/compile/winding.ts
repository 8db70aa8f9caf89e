import type { Position } from 'geojson';

/** Rings by the right-hand rule of RFC 7946 § 3.1.6: the outer one counter-clockwise, holes clockwise. */
export function windRings(rings: Position[][]): Position[][] {
	return rings.map((ring, index) => (isCounterClockwise(ring) === (index === 0) ? ring : ring.toReversed()));
}

/** Sign of the shoelace sum. */
export function isCounterClockwise(ring: readonly Position[]): boolean {
	const doubleArea = ring.slice(1).reduce((sum, [x2 = 0, y2 = 0], index) => {
		const [x1 = 0, y1 = 0] = ring[index] ?? [];
		return sum + (x1 * y2 - x2 * y1);
	}, 0);
	return doubleArea > 0;
}
