import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { basemapDir } from './lib/paths.mjs';
import { groundTiles } from './lib/ground.mjs';
import { writePmtiles } from './lib/pmtiles.mjs';
import { computeRelief, reliefTiles } from './lib/relief.mjs';
import { provideSources } from './lib/sources.mjs';
import { writeStates } from './lib/states-geojson.mjs';
import { loadWorld } from './lib/topology.mjs';
import { loadOcean } from './lib/water.mjs';

const world = /** @type {const} */ ([-180, -85.0511, 180, 85.0511]);
// `--vector` leaves the relief of the last run as it is: names and lines change more often than mountains.
const onlyVector = process.argv.includes('--vector');

provideSources();
mkdirSync(basemapDir, { recursive: true });
const countries = loadWorld();
writeStates(countries);
const ocean = loadOcean();

if (!onlyVector) {
	computeRelief(ocean.file);
	const relief = { name: 'relief', attribution: 'ETOPO5', encoding: 'terrarium' };
	await writePmtiles(join(basemapDir, 'relief.pmtiles'), 'webp', await reliefTiles(), relief, world);
}

const { tiles, layers } = groundTiles(countries, ocean.features);
const ground = { name: 'ground', attribution: 'Natural Earth · GeoNames', vector_layers: layers };
await writePmtiles(join(basemapDir, 'ground.pmtiles'), 'vector', tiles, ground, world);
