import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rivers as riverNames, lakes as lakeNames } from '../data/water.mjs';
import { areaOf, lineAt, polygonAt, polygonsOf } from './geometry.mjs';
import { cacheDir } from './paths.mjs';
import { naturalEarthLayer } from './sources.mjs';

/** In this edition the ocean layer also holds the lakes; only sea (and the Caspian) has a rank. */
export function loadOcean() {
	return naturalEarthLayer('ocean', 'scalerank IS NOT NULL');
}

/** Letters that the encoding of the source lost are left out. @param {unknown} name */
function keyOf(name) {
	return String(name ?? '')
		.replace(/[^A-Za-z '().-]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

export function loadLakes() {
	return naturalEarthLayer('ocean', 'scalerank IS NULL', 'lakes').features.flatMap(lakeFeature);
}

/** @param {any} feature */
function lakeFeature({ properties, geometry }) {
	const name = keyOf(properties.name);
	// Lop Nur has been dry since the 1960s.
	if (!geometry || name === 'Lop Nur') return [];
	if (name === 'Aral Sea') return aralSea();
	const area = polygonsOf(geometry).reduce((sum, [ring]) => sum + areaOf(ring), 0);
	return [{ geometry, area, properties: { class: properties.year > 0 ? 'reservoir' : 'lake', ...lakeNames[name] } }];
}

/**
 * The source shows the sea of about 2000. Since the Kok-Aral dam (2005) the northern sea is held at 42 m, and of the
 * southern sea only the deep western trough keeps water the year round. The source's shore is therefore cut at the dam
 * and at the eastern rim of the trough; what lies between is drawn as a dry bed that floods at times.
 */
const aralParts = {
	north: ['lake', 'POLYGON((57 46.09,60.4 46.09,60.7 46.06,62 46.06,62 48,57 48,57 46.09))'],
	trough: ['lake', 'POLYGON((57 43,58.75 43,58.72 44.4,58.8 45,59.05 45.5,59.15 45.75,58.9 46.06,57 46.06,57 43))'],
	bed: [
		'dry',
		'POLYGON((58.75 43,58.72 44.4,58.8 45,59.05 45.5,59.15 45.75,58.9 46.06,60.4 46.09,60.7 46.06,62 46.06,62 43,58.75 43))'
	]
};

function aralSea() {
	return Object.entries(aralParts).flatMap(([part, [kind, clip]]) =>
		naturalEarthLayer('ocean', "name = 'Aral Sea'", `aral-${part}`, clip).features.map(({ geometry }) => ({
			geometry,
			area: 1,
			properties: { class: kind }
		}))
	);
}

/** @param {any[]} ocean @param {number} z */
export const oceanAt = (ocean, z) =>
	ocean.map(({ geometry }) => ({ geometry: polygonAt(geometry, z), properties: {} }));

/** @param {any[]} lakes @param {number} z */
export const lakesAt = (lakes, z) =>
	lakes
		.filter(({ area }) => z >= 6 || area > (toSee(z) * 6) ** 2)
		.map(({ geometry, properties }) => ({ geometry: polygonAt(geometry, z), properties }));

/** @param {number} z */
const toSee = (z) => 360 / 512 / 2 ** z;

/** Areas deeper than the given depth, smoothed; only for the low zooms, which are enlarged further in. @param {number} z */
export function depthsAt(z) {
	const { features } = depths();
	return features
		.filter((/** @type {any} */ f) => f.properties.min >= 50)
		.map((/** @type {any} */ f) => ({
			geometry: polygonAt(f.geometry, z, 360 / 512 / 2 ** z),
			properties: { depth_m: f.properties.min }
		}));
}

/** @type {any} */
let depthFile;
const depths = () => (depthFile ??= JSON.parse(readFileSync(join(cacheDir, 'relief', 'depths.geojson'), 'utf8')));

export function loadRivers() {
	return naturalEarthLayer('rivers_lake_centerlines').features.flatMap(({ geometry, properties }) => {
		if (!geometry) return [];
		const names = riverNames[keyOf(properties.name)];
		// A named river of the tables is of the region and matters here more than in the world.
		const rank = Math.max(1, properties.scalerank - (names ? 2 : 0));
		return [{ geometry, properties: { rank, class: /Lake/.test(properties.featurecla) ? 'lake' : 'river', ...names } }];
	});
}

/** @param {any[]} rivers @param {number} z */
export const riversAt = (rivers, z) =>
	rivers
		.filter(({ properties }) => properties.class === 'river' && properties.rank <= [0, 1, 3, 4, 6, 8, 12][z])
		.map(({ geometry, properties: { class: _, name_en, name_ru, name_zh, rank } }) => ({
			geometry: lineAt(geometry, z),
			properties: z < 4 ? { rank } : { rank, name_en, name_ru, name_zh }
		}));
