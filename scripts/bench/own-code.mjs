import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Scripts of the first view, gzip, MapLibre and its worker apart from the application's own.
 * @param {string} folder  Built files, build/client
 * @param {readonly string[]} paths  As fetched by the page
 */
export function ownCode(folder, paths) {
	const sizes = { own: 0, mapLibre: 0 };
	for (const path of new Set(paths)) {
		const file = join(folder, path);
		if (!existsSync(file)) continue;
		const bytes = readFileSync(file);
		const isMapLibre = /worker/.test(path) || bytes.includes('maplibregl-canvas-container');
		sizes[isMapLibre ? 'mapLibre' : 'own'] += gzipSync(bytes, { level: 9 }).length;
	}
	return sizes;
}
