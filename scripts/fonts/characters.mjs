import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alphabets } from './alphabets.mjs';

/** Folders whose files hold every text that can appear on a page or on the map. */
const textFolders = ['geodata', 'src', 'scripts/basemap/data'];
const textFiles = /\.(json|geojson|ts|svelte|html|mjs)$/;

/**
 * Characters in use, sorted by code point, each once.
 * @param {string} root
 */
export function charactersInUse(root) {
	const characters = new Set(alphabets);
	for (const folder of textFolders)
		for (const file of filesUnder(join(root, folder)))
			for (const character of readFileSync(file, 'utf8')) characters.add(character);
	return [...characters].sort((a, b) => codePoint(a) - codePoint(b)).join('');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'fonts' ? [] : filesUnder(path);
		return textFiles.test(entry.name) ? [path] : [];
	});
}

/** @param {string} character */
export const codePoint = (character) => /** @type {number} */ (character.codePointAt(0));
