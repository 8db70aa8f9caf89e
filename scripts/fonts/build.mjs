/**
 * Cuts the font packages to the characters in use: `npm run fonts`. Writes src/lib/ui/fonts/*.woff2, which
 * `src/lib/ui/fonts.css` and `font-faces.ts` name. Deterministic; nothing is done when characters, packages and recipe
 * are the same as last time.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, hashOfFiles } from '../lib/content-hash.mjs';
import { root } from '../lib/paths.mjs';
import { isFresh, stamp } from '../lib/stamps.mjs';
import { charactersInUse, charactersOf } from './characters.mjs';
import { faces } from './faces.mjs';
import { makeFace } from './make-face.mjs';
import { tileNames } from './tile-names.mjs';

const folder = join(root, 'src/lib/ui/fonts');

const ground = 'static/basemap/ground.pmtiles';
const written = charactersInUse(root);
const packages = [...new Set(faces.map((face) => face.package))].map((name) =>
	readFileSync(join(root, 'node_modules/@fontsource-variable', name, 'package.json'), 'utf8')
);
const hash = hashOf(written, hashOfFiles(root, ['scripts/fonts', ground]), ...packages);
const outputs = faces.map((face) => join(folder, `${face.file}.woff2`));

if (isFresh('fonts', hash, outputs)) console.log(`fonts: ${faces.length} files are up to date`);
else await makeAll(charactersOf(written, await tileNames(join(root, ground))));

/** @param {string} text  Characters to draw */
async function makeAll(text) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const covered = new Set();
	for (const face of faces) {
		const made = await makeFace(face, text, root);
		for (const character of made.text) covered.add(character);
		writeFileSync(join(folder, `${face.file}.woff2`), made.woff2);
		console.log(`${face.file}.woff2  ${(made.woff2.length / 1000).toFixed(1)} kB, ${[...made.text].length} characters`);
	}
	const missing = [...text].filter((character) => !covered.has(character) && character.trim() !== '');
	if (missing.length > 0) console.log(`in no font, drawn by the reader's own: ${missing.join(' ')}`);
	stamp('fonts', hash);
}
