import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alphabets } from './alphabets.mjs';

/** Folders whose files hold every text that can appear on a page or on the map. */
const textFolders = ['geodata', 'src'];
const textFiles = /\.(json|geojson|ts|svelte|html|mjs)$/;

/**
 * Characters of texts, sorted by code point, each once.
 * @param {...string} texts
 */
export function charactersOf(...texts) {
	const characters = new Set(texts.flatMap((text) => [...text]));
	return [...characters].sort((a, b) => codePoint(a) - codePoint(b)).join('');
}

/**
 * Characters of everything that is written in the project, and of the alphabets.
 * @param {string} root
 */
export function charactersInUse(root) {
	const files = textFolders.flatMap((folder) => filesUnder(join(root, folder)));
	return charactersOf(alphabets, ...files.map((file) => charactersOf(readFileSync(file, 'utf8'))));
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
