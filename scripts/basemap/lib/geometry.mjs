import { simplifyLine } from './simplify.mjs';

/** @typedef {[number, number]} Position */

/** Half a pixel of a 512 px tile: what is finer cannot be seen at this zoom. @param {number} z */
export function toleranceAt(z) {
	const pixel = 360 / 512 / 2 ** z;
	// The last level is shown enlarged, so it keeps all of the source.
	return z >= 6 ? 0.0008 : pixel * (z < 4 ? 0.7 : 0.5);
}

/** @param {any} geometry @returns {Position[][]} */
export function linesOf(geometry) {
	if (!geometry) return [];
	return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/** @param {any} geometry @returns {Position[][][]} */
export function polygonsOf(geometry) {
	if (!geometry) return [];
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The absolute area in square degrees. @param {Position[]} ring */
export function areaOf(ring) {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
	return Math.abs(sum / 2);
}

/**
 * Rings under about two pixels go; the others are simplified.
 * @param {any} geometry @param {number} z @param {number} [tolerance]
 */
export function polygonAt(geometry, z, tolerance = toleranceAt(z), smallest = smallestAt(z)) {
	const coordinates = polygonsOf(geometry)
		.map((rings) =>
			rings
				.filter((ring) => areaOf(ring) >= smallest)
				.map((ring) => simplifyLine(ring, tolerance))
				.filter((ring) => ring.length >= 4)
		)
		.filter((rings) => rings.length);
	return coordinates.length ? { type: 'MultiPolygon', coordinates } : null;
}

/** @param {any} geometry @param {number} z */
export function lineAt(geometry, z) {
	const coordinates = linesOf(geometry).map((line) => simplifyLine(line, toleranceAt(z)));
	return { type: 'MultiLineString', coordinates };
}

/** Square degrees. @param {number} z */
const smallestAt = (z) => (z >= 6 ? 0 : (toleranceAt(z) * 3) ** 2);

/** Box of a line or ring. @param {Position[]} line @returns {[number, number, number, number]} */
export function boundsOf(line) {
	let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of line) [w, s, e, n] = [Math.min(w, x), Math.min(s, y), Math.max(e, x), Math.max(n, y)];
	return [w, s, e, n];
}
