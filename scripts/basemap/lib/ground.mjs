import { sixStates } from '../data/states.mjs';
import { boundariesAt, loadBoundaries, loadProvinces } from './boundaries.mjs';
import { loadContours } from './contours.mjs';
import { polygonAt, toleranceAt } from './geometry.mjs';
import { detailBounds } from './paths.mjs';
import { physicalLabelsAt, stateLabelFeatures } from './physical-labels.mjs';
import { loadPlaces, placesAt } from './places.mjs';
import { cutTiles } from './tiles.mjs';
import { simplifyTopology, statePolygons } from './topology.mjs';
import { depthsAt, lakesAt, loadLakes, loadRivers, oceanAt, riversAt } from './water.mjs';

const whole = /** @type {const} */ ([-180, -85, 179.999, 85]);
const wide = /** @type {const} */ ([0, 0, 164.999, 70]);
/** Zooms 6 and up are enlarged from 6: 4096 units of a tile are 150 m there, finer than the source. */
const windows = { 0: whole, 1: whole, 2: whole, 3: whole, 4: wide, 5: wide, 6: detailBounds };
/** What the app asks after by number: MapLibre keeps feature state by id, and `promoteId: 'iso'` gives the code. */
const idOf = (/** @type {string} */ iso) => [...iso].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 65, 0);

/** Square degrees, about 35 km2. */
const islet = 0.004;

/** @param {any} world @param {any[]} ocean */
export function groundTiles(world, ocean) {
	const [lakes, rivers, places] = [loadLakes(), loadRivers(), loadPlaces()];
	const [provinces, contours, boundaries] = [loadProvinces(), loadContours(), loadBoundaries(world)];
	/** @type {Record<string, Set<string>>} */
	const fields = {};
	const tiles = Object.entries(windows).flatMap(([key, box]) => {
		const z = Number(key);
		const layers = {
			ocean: [...oceanAt(ocean, z), ...(z <= 5 ? depthsAt(z) : depthsAt(5))],
			lakes: lakesAt(lakes, z),
			rivers: z >= 2 ? riversAt(rivers, z) : [],
			states: statesAt(world, z),
			boundaries: [...boundariesAt(boundaries, z), ...(z >= 5 ? boundariesAt(provinces, z) : [])],
			contours: z >= 5 ? contours : [],
			places: placesAt(places, z),
			'physical-labels': physicalLabelsAt(z),
			'state-labels': stateLabelFeatures()
		};
		noteFields(fields, layers);
		return cutTiles(layers, z, box);
	});
	const layers = Object.entries(fields).map(([id, names]) => ({
		id,
		fields: Object.fromEntries([...names].sort().map((name) => [name, 'Mixed']))
	}));
	return { tiles, layers };
}

/** @param {any} world @param {number} z */
function statesAt(world, z) {
	return statePolygons(simplifyTopology(world, toleranceAt(z))).map(({ iso, geometry }) => ({
		id: idOf(iso),
		// Already simplified with its neighbours: here only islets go, which the tinted band would fill.
		geometry: polygonAt(geometry, z, 0, Math.max(islet, (toleranceAt(z) * 3) ** 2)),
		properties: { iso, home: iso in sixStates ? 1 : 0 }
	}));
}

/** @param {Record<string, Set<string>>} fields @param {Record<string, any[]>} layers */
function noteFields(fields, layers) {
	for (const [id, features] of Object.entries(layers))
		for (const { properties } of features)
			for (const [name, value] of Object.entries(properties))
				if (value !== undefined) (fields[id] ??= new Set()).add(name);
}
