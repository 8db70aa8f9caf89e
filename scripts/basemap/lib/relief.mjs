import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { cacheDir, recipeDir } from './paths.mjs';
import { run } from './shell.mjs';
import { etopo } from './sources.mjs';

const folder = join(cacheDir, 'relief');
const size = 512;

/** @param {string} oceanFile */
export function computeRelief(oceanFile) {
	rmSync(folder, { recursive: true, force: true });
	run('/usr/bin/python3', join(recipeDir, 'relief.py'), etopo, oceanFile, folder);
}

/** Lossless, or the low bytes of the heights would become noise. */
export async function reliefTiles() {
	const files = readdirSync(folder).filter((name) => name.endsWith('.rgb'));
	const tiles = [];
	for (const name of files.sort()) {
		const [z, x, y] = name.split(/[-.]/).map(Number);
		const raw = { width: size, height: size, channels: /** @type {const} */ (3) };
		const data = await sharp(readFileSync(join(folder, name)), { raw })
			.webp({ lossless: true, effort: 4 })
			.toBuffer();
		tiles.push({ z, x, y, data });
	}
	return tiles.sort((a, b) => a.z - b.z || a.x - b.x || a.y - b.y);
}
