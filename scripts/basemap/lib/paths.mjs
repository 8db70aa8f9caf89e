import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const recipeDir = join(dirname(fileURLToPath(import.meta.url)), '..');
export const projectDir = join(recipeDir, '..', '..');
/** Intermediate results; safe to delete. */
export const cacheDir = join(projectDir, '.cache', 'basemap');
export const basemapDir = join(projectDir, 'static', 'basemap');
export const statesFile = join(projectDir, 'geodata', 'boundaries', 'states.geojson');

/** The window of full detail, in degrees: west, south, east, north. Outside it only the low zooms exist. */
export const detailBounds = /** @type {const} */ ([24, 24, 141, 59]);
