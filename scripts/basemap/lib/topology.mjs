import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countryCodes from 'i18n-iso-countries';
import { feature, merge } from 'topojson-client';
import { simplifyLine } from './simplify.mjs';
import { unwrapPolygons } from './antimeridian.mjs';

const require = createRequire(import.meta.url);

/**
 * Countries of world-atlas without a numeric code, and what is drawn as part of another.
 * Baikonur is leased territory of Kazakhstan; Hong Kong and Macao are regions of China. The rest without a code keeps its
 * own feature, so that the picture follows the source where states disagree.
 * @type {Record<string, string>}
 */
const isoByName = {
	Baikonur: 'KAZ',
	'Hong Kong': 'CHN',
	Macao: 'CHN',
	Kosovo: 'XKX',
	Somaliland: 'SOM',
	'N. Cyprus': 'CYP',
	'Cyprus U.N. Buffer Zone': 'CYP',
	Dhekelia: 'CYP',
	Akrotiri: 'CYP',
	'USNB Guantanamo Bay': 'CUB',
	'Siachen Glacier': 'XSG'
};

/** @param {{ id?: string, properties: { name: string } }} geometry */
export function isoOf(geometry) {
	return isoByName[geometry.properties.name] ?? (geometry.id ? countryCodes.numericToAlpha3(geometry.id) : undefined);
}

/** Natural Earth 4.1 at 1:10 m as a topology: neighbours share their arcs, so one simplification serves fills and lines. */
export function loadWorld() {
	const file = require.resolve('world-atlas/countries-10m.json');
	const topology = JSON.parse(readFileSync(file, 'utf8'));
	return unquantize(topology);
}

/**
 * Decodes the deltas once; plain coordinates are then simplified arc by arc.
 * @param {any} topology
 */
function unquantize({ transform, arcs, ...rest }) {
	const plain = arcs.map((/** @type {number[][]} */ arc) => {
		let x = 0;
		let y = 0;
		return arc.map(([dx, dy]) => [
			(x += dx) * transform.scale[0] + transform.translate[0],
			(y += dy) * transform.scale[1] + transform.translate[1]
		]);
	});
	return { ...rest, arcs: plain };
}

/** @param {any} topology @param {number} tolerance degrees */
export function simplifyTopology(topology, tolerance) {
	return { ...topology, arcs: topology.arcs.map((/** @type {any} */ arc) => simplifyLine(arc, tolerance)) };
}

/**
 * One MultiPolygon per state.
 * @param {any} topology
 * @returns {{ iso: string, geometry: any }[]}
 */
export function statePolygons(topology) {
	const groups = new Map();
	for (const geometry of topology.objects.countries.geometries) {
		const iso = isoOf(geometry);
		if (iso) groups.set(iso, [...(groups.get(iso) ?? []), geometry]);
	}
	return [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([iso, parts]) => ({
			iso,
			geometry: unwrapPolygons(parts.length > 1 ? merge(topology, parts) : feature(topology, parts[0]).geometry)
		}));
}

/**
 * Arcs between two different states, with both codes.
 * @param {any} topology
 */
export function sharedArcs(topology) {
	/** @type {Map<number, Set<string>>} */
	const owners = new Map();
	const visit = (/** @type {any} */ arcs, /** @type {string} */ owner) => {
		if (Array.isArray(arcs)) return void arcs.forEach((part) => visit(part, owner));
		const index = arcs < 0 ? ~arcs : arcs;
		owners.set(index, (owners.get(index) ?? new Set()).add(owner));
	};
	for (const geometry of topology.objects.countries.geometries) {
		visit(geometry.arcs ?? [], isoOf(geometry) ?? geometry.properties.name);
	}
	return [...owners]
		.filter(([, states]) => states.size > 1)
		.sort(([a], [b]) => a - b)
		.map(([index, states]) => ({ states: [...states].sort(), line: topology.arcs[index] }));
}
