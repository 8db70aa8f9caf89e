import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean }} LockedPackage
 */

/**
 * Whether node_modules holds what the lock file asks for. npm notes in `.package-lock.json` what it installed, so neither
 * dates nor a stamp of ours are needed.
 * @param {string} root
 */
export function isInstalled(root) {
	const installed = join(root, 'node_modules/.package-lock.json');
	if (!existsSync(installed)) return false;
	const wanted = packagesOf(join(root, 'package-lock.json'));
	const present = packagesOf(installed);
	return Object.entries(wanted).every(
		// Optional packages are for other platforms, unless they are there.
		([path, { version, optional }]) => path === '' || present[path]?.version === version || (optional && !present[path])
	);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
	return JSON.parse(readFileSync(file, 'utf8')).packages;
}
