import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {...string} parts */
export function hashOf(...parts) {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('hex');
}

/**
 * Hash of the names and bytes of files. Content rather than dates, because a fresh clone dates every file alike.
 * @param {string} root
 * @param {readonly string[]} paths  Files and folders below `root`; an absent one counts as empty
 * @param {(path: string) => boolean} [isLeftOut]  Asked with the path below `root`, slashes forward
 */
export function hashOfFiles(root, paths, isLeftOut = () => false) {
	const hash = createHash('sha256');
	for (const path of paths.flatMap((path) => filesBelow(root, path, isLeftOut)))
		hash
			.update(path)
			.update('\0')
			.update(readFileSync(join(root, path)))
			.update('\0');
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @param {(path: string) => boolean} isLeftOut
 * @returns {string[]}
 */
function filesBelow(root, path, isLeftOut) {
	if (isLeftOut(path) || !existsSync(join(root, path))) return [];
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path))
		.filter((name) => name !== 'node_modules')
		.sort()
		.flatMap((name) => filesBelow(root, `${path}/${name}`, isLeftOut));
}
