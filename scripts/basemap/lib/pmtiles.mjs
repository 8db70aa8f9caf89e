import { writeFileSync } from 'node:fs';
import { BufferWriter, Compression, S2PMTilesWriter, TileType } from 's2-pmtiles';

/**
 * @param {string} file @param {'vector' | 'webp'} kind
 * @param {{ z: number, x: number, y: number, data: Uint8Array }[]} tiles
 * @param {any} metadata @param {readonly number[]} bounds
 */
export async function writePmtiles(file, kind, tiles, metadata, bounds) {
	const buffer = new BufferWriter();
	const isVector = kind === 'vector';
	// The writer compresses nothing itself when told "none"; the vector tiles come gzipped and the header is set below.
	const writer = new S2PMTilesWriter(buffer, isVector ? TileType.Pbf : TileType.Webp, Compression.None);
	for (const { z, x, y, data } of tiles) await writer.writeTileXYZ(z, x, y, data);
	await writer.commit(metadata);
	const archive = Buffer.from(buffer.commit());
	writeHeader(archive, isVector, tiles, bounds);
	writeFileSync(file, archive);
}

/**
 * s2-pmtiles leaves zooms and bounds empty, without which the protocol asks for no tile (PMTiles 3, header: tile
 * compression at byte 98, zooms at 100, bounds at 102, centre at 118).
 * @param {Buffer} archive @param {boolean} isVector @param {{ z: number }[]} tiles @param {readonly number[]} bounds
 */
function writeHeader(archive, isVector, tiles, bounds) {
	if (isVector) archive[98] = 2;
	const zooms = tiles.map(({ z }) => z);
	archive[100] = Math.min(...zooms);
	archive[101] = Math.max(...zooms);
	bounds.forEach((degrees, i) => archive.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i));
	archive[118] = 3;
	archive.writeInt32LE(68e7, 119);
	archive.writeInt32LE(42e7, 123);
}
