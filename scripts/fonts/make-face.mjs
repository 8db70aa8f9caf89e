import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readCmap } from './cmap.mjs';
import { mergeSlices } from './merge-slices.mjs';
import { readTables } from './sfnt.mjs';
import { charactersIn } from './unicode-range.mjs';

/**
 * What the interface and the labels use of the fonts: kerning, marks, language forms, tabular and lining figures. Small
 * capitals, old figures and swashes would bring a glyph more for nearly every letter.
 */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'lnum', 'pnum', 'tnum', 'case'];

/**
 * One font file cut to a text.
 * @param {import('./faces.mjs').Face} face
 * @param {string} text  Characters in use
 * @param {string} root
 * @returns {Promise<{ woff2: Buffer, text: string }>} `text`: the characters that the file draws
 */
export async function makeFace(face, text, root) {
	const folder = join(root, 'node_modules/@fontsource-variable', face.package);
	/** @type {Record<string, string>} */
	const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
	const cut = [];
	for (const [slice, range] of Object.entries(ranges)) {
		const wanted = charactersIn(text, range);
		if (wanted === '' || !(face.slice === null ? isChinese(slice) : slice === face.slice)) continue;
		const file = `files/${face.package}-${slice.replace(/[[\]]/g, '')}-wght-${face.style}.woff2`;
		const variationAxes = { wght: face.weight };
		const source = readFileSync(join(folder, file));
		cut.push(await subsetFont(source, wanted, { targetFormat: 'sfnt', keepFeatures, variationAxes }));
	}
	const font = cut.length === 1 && cut[0] ? cut[0] : mergeSlices(cut);
	const drawn = String.fromCodePoint(...readCmap(readTables(font).get('cmap') ?? Buffer.alloc(4)).keys());
	return { woff2: await subsetFont(font, drawn, { targetFormat: 'woff2', keepFeatures }), text: drawn };
}

/**
 * Slices of a Chinese package that are numbered hold Chinese; the named ones (latin, cyrillic …) are drawn by Source Sans
 * and Source Serif.
 * @param {string} slice
 */
function isChinese(slice) {
	return slice.startsWith('[');
}
