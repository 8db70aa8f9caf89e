import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundsOf, linesOf } from './geometry.mjs';
import { cacheDir } from './paths.mjs';
import { simplifyLine } from './simplify.mjs';

/** Lines shorter than this box (degrees) are specks of the grid, not land forms. */
const smallest = 0.35;
const tolerance = 0.006;

/** @returns {any[]} */
export function loadContours() {
	const { features } = JSON.parse(readFileSync(join(cacheDir, 'relief', 'contours.geojson'), 'utf8'));
	return features
		.filter((/** @type {any} */ f) => f.properties.ele > 0)
		.flatMap((/** @type {any} */ f) => linesOf(f.geometry).map((line) => ({ line, ele: f.properties.ele })))
		.filter((/** @type {any} */ { line }) => {
			const [w, s, e, n] = boundsOf(line);
			return Math.max(e - w, n - s) > smallest;
		})
		.map((/** @type {any} */ { line, ele }) => ({
			geometry: { type: 'LineString', coordinates: simplifyLine(line, tolerance) },
			properties: { elevation_m: ele, index: ele % 1000 === 0 ? 1 : 0 }
		}));
}
