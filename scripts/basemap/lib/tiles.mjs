import { gzipSync } from 'node:zlib';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT from 'geojson-vt';

/** Columns and rows of the tiles that touch a box. @param {number} z @param {readonly number[]} box */
export function tilesIn(z, [west, south, east, north]) {
	const n = 2 ** z;
	const row = (/** @type {number} */ lat) => {
		const phi = (lat * Math.PI) / 180;
		return Math.floor(((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * n);
	};
	const column = (/** @type {number} */ lon) => Math.floor(((lon + 180) / 360) * n);
	const clamp = (/** @type {number} */ v) => Math.max(0, Math.min(n - 1, v));
	const tiles = [];
	for (let y = clamp(row(north)); y <= clamp(row(south)); y++)
		for (let x = clamp(column(west)); x <= clamp(column(east)); x++) tiles.push({ x, y });
	return tiles;
}

/**
 * Lines of labels reach a whole tile further: a `line-center` label is set in the tile that holds the middle of its line,
 * and must find all of the line there.
 */
const wholeLines = new Set(['physical-labels']);

/**
 * Cuts layers of one zoom into tiles. Geometries are already simplified, so nothing is simplified here: neighbours keep
 * their common lines.
 * @param {Record<string, any[]>} layers features with `geometry`, `properties` and perhaps a numeric `id`
 * @param {number} z @param {readonly number[]} box
 */
export function cutTiles(layers, z, box) {
	const indexes = Object.entries(layers).map(([name, entries]) => {
		const features = entries
			.filter(({ geometry }) => geometry)
			.map((entry) => ({ type: 'Feature', ...entry, properties: withoutGaps(entry.properties) }));
		const buffer = wholeLines.has(name) ? 4096 : 80;
		const options = { maxZoom: z, indexMaxZoom: z, indexMaxPoints: 0, tolerance: 0, extent: 4096, buffer };
		return { name, index: new GeoJSONVT({ type: 'FeatureCollection', features }, options) };
	});
	return tilesIn(z, box).flatMap(({ x, y }) => {
		const filled = indexes.flatMap(({ name, index }) => {
			const tile = index.getTile(z, x, y);
			return tile?.features.length ? [[name, tile]] : [];
		});
		if (!filled.length) return [];
		const data = fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: 4096 });
		return [{ z, x, y, data: gzipSync(data, { level: 9 }) }];
	});
}

/** @param {Record<string, unknown>} properties */
function withoutGaps(properties) {
	return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
}
