import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './paths.mjs';
import { run } from './shell.mjs';

const naturalEarth = '/usr/share/magics/10m';
export const etopo = '/usr/share/ferret-vis/data/etopo5.cdf';

/** A file that proves the package, and the Debian package that brings it. */
const needs = {
	[etopo]: 'ferret-datasets',
	[`${naturalEarth}/ne_10m_ocean.shp`]: 'libmagics++-data',
	'/usr/bin/ogr2ogr': 'gdal-bin',
	'/usr/lib/python3/dist-packages/osgeo': 'python3-gdal',
	'/usr/lib/python3/dist-packages/scipy': 'python3-scipy'
};

/** Installs what Debian has and the machine lacks; without root it says what to install. */
export function provideSources() {
	const missing = Object.entries(needs).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
	if (!missing.length) return;
	if (process.getuid?.() !== 0) throw new Error(`The basemap needs: apt-get install ${missing.join(' ')}`);
	run('apt-get', 'update', '-q');
	run('apt-get', 'install', '-qy', '--no-install-recommends', ...missing);
}

/**
 * A Natural Earth layer as GeoJSON features, in the order of its file.
 * @param {string} layer
 * @param {string} [where]
 * @param {string} [name] of the intermediate file
 * @param {string} [clip] WKT of the part that is wanted
 * @returns {{ file: string, features: any[] }}
 */
export function naturalEarthLayer(layer, where, name = layer, clip) {
	mkdirSync(cacheDir, { recursive: true });
	const file = join(cacheDir, `${name}.geojson`);
	rmSync(file, { force: true });
	const source = `${naturalEarth}/ne_10m_${layer}.shp`;
	// The shapefiles carry no encoding; their names are read from our own tables where they matter.
	run(
		'ogr2ogr',
		'-f',
		'GeoJSON',
		'-lco',
		'COORDINATE_PRECISION=5',
		...(where ? ['-where', where] : []),
		...(clip ? ['-clipsrc', clip] : []),
		file,
		source
	);
	return { file, features: JSON.parse(readFileSync(file, 'utf8')).features };
}
