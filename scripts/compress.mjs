/**
 * Writes .gz and .br beside every text of a built folder: `node scripts/compress.mjs build`. The adapters of Kit could do it,
 * but open all files at once, and the atlas has too many. Archives of tiles are compressed inside and are read in ranges.
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = /\.(html|js|mjs|css|svg|json|geojson|webmanifest|csv|kml|gpx|xml|txt)$/;
/** Few files that every reader fetches: worth the slowest pass. Pages and data are many, and nearly as small without it. */
const shared = /\.(js|mjs|css|svg)$/;
/** Below it an answer is one packet either way (bytes). */
const least = 1024;
/** Files at a time; the work itself is done by the four threads of Node. */
const workers = 8;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say which folder: node scripts/compress.mjs build');

const files = readdirSync(folder, { withFileTypes: true, recursive: true })
	.filter((entry) => entry.isFile() && text.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name));

await Promise.all(
	Array.from({ length: workers }, async () => {
		for (let file = files.pop(); file; file = files.pop()) await compress(file);
	})
);

/** @param {string} file */
async function compress(file) {
	const bytes = await readFile(file);
	if (bytes.length < least) return;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: shared.test(file) ? 11 : 7,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	const [br, gz] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 6 })]);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
