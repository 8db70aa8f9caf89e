import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const folder = join(root, '.cache');

/**
 * Whether a result was made from inputs with this hash and is still there.
 * @param {string} name
 * @param {string} hash
 * @param {readonly string[]} outputs  Paths that must exist
 */
export function isFresh(name, hash, outputs) {
	const file = join(folder, `${name}.stamp`);
	return existsSync(file) && readFileSync(file, 'utf8') === hash && outputs.every((output) => existsSync(output));
}

/**
 * Notes from what a result was made, after it was made.
 * @param {string} name
 * @param {string} hash
 */
export function stamp(name, hash) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${name}.stamp`), hash);
}
