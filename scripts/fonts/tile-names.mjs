import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';

/** Labels of this zoom and the ones below; what is drawn further in is the same tiles enlarged. */
const lastZoom = 6;

/**
 * All texts of a vector archive: names that only the ground knows, such as those of neighbouring states and seas.
 * @param {string} path
 */
export async function tileNames(path) {
	if (!existsSync(path)) return '';
	const file = await open(path);
	const archive = new PMTiles({
		getKey: () => path,
		getBytes: async (offset, length) => {
			const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
			return { data: buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + length) };
		}
	});
	/** @type {Set<string>} */
	const names = new Set();
	try {
		for (let z = 0; z <= lastZoom; z++)
			for (let x = 0; x < 2 ** z; x++)
				for (let y = 0; y < 2 ** z; y++) {
					const tile = await archive.getZxy(z, x, y);
					if (tile) addTexts(new Uint8Array(tile.data), names);
				}
	} finally {
		await file.close();
	}
	return [...names].join('');
}

/**
 * @param {Uint8Array} tile
 * @param {Set<string>} names
 */
function addTexts(tile, names) {
	for (const layer of Object.values(new VectorTile(new PbfReader(tile)).layers))
		for (let i = 0; i < layer.length; i++)
			for (const value of Object.values(layer.feature(i).properties)) if (typeof value === 'string') names.add(value);
}
