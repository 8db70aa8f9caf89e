/**
 * Writes .gz and .br beside files that the adapters of Kit leave out (GeoJSON, the web manifest): `node scripts/compress.mjs build`.
 * Archives of tiles are compressed inside and are read in ranges, so they stay as they are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const leftOut = /\.(geojson|webmanifest|csv|kml|gpx)$/;
const text = /\.(html|js|css|svg|json|geojson)$/;

const [folder, scope] = process.argv.slice(2);
/** `--all`: also what the adapters would compress, for files that no adapter wrote. */
const endings = scope === '--all' ? text : leftOut;
if (!folder) throw new Error('Say which folder: node scripts/compress.mjs build');

for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
	if (!entry.isFile() || !endings.test(entry.name)) continue;
	const file = join(entry.parentPath, entry.name);
	const bytes = readFileSync(file);
	writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
	writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
}
