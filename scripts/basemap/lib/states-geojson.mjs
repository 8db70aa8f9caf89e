import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sixStates } from '../data/states.mjs';
import { statesFile } from './paths.mjs';
import { simplifyTopology, statePolygons } from './topology.mjs';

/** Degrees. About 500 m, below the error of the 1:10 m source in the mountains. */
const tolerance = 0.005;
/** Square degrees: islets under about 6 km2 say nothing about a state of the steppe. */
const smallestRing = 0.0006;

/**
 * The open data file of the six states: RFC 7946, exterior rings anticlockwise.
 * @param {any} world
 */
export function writeStates(world) {
	const features = statePolygons(simplifyTopology(world, tolerance))
		.filter(({ iso }) => iso in sixStates)
		.map(({ iso, geometry }) => {
			const { en, ru, zh } = sixStates[iso];
			return {
				type: 'Feature',
				id: iso,
				properties: { iso, name: en, name_en: en, name_ru: ru, name_zh: zh },
				geometry: tidy(geometry)
			};
		});
	mkdirSync(dirname(statesFile), { recursive: true });
	const lines = features.map((entry) => JSON.stringify(entry)).join(',\n');
	writeFileSync(statesFile, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}

/** @param {any} geometry */
function tidy(geometry) {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const coordinates = polygons
		.map((/** @type {any} */ rings) =>
			rings
				.filter((/** @type {any} */ r) => r.length >= 4)
				.map(wind)
				.map(rounded)
		)
		.filter((/** @type {any} */ rings) => rings.length && Math.abs(signedArea(rings[0])) >= smallestRing);
	return coordinates.length === 1
		? { type: 'Polygon', coordinates: coordinates[0] }
		: { type: 'MultiPolygon', coordinates };
}

/** @param {number[][]} ring @param {number} index */
function wind(ring, index) {
	const isAnticlockwise = signedArea(ring) > 0;
	return isAnticlockwise === (index === 0) ? ring : [...ring].reverse();
}

/** @param {number[][]} ring */
function rounded(ring) {
	return ring.map(([x, y]) => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]);
}

/** Positive when anticlockwise. @param {number[][]} ring */
export function signedArea(ring) {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
	return sum / 2;
}
