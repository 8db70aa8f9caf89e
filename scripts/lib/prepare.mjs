import { join } from 'node:path';
import { hashOf, hashOfFiles } from './content-hash.mjs';
import { isInstalled } from './installed.mjs';
import { root } from './paths.mjs';
import { isFresh, stamp } from './stamps.mjs';
import { runQuietly } from './steps.mjs';

const node = process.execPath;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What the commands that compile and build are; the scripts of package.json say the same. */
export const commands = {
	install: [npm, 'ci', '--include=dev', '--no-audit', '--no-fund'],
	geodata: [node, 'node_modules/tsx/dist/cli.mjs', 'geodata/build.ts'],
	fonts: [node, 'scripts/fonts/build.mjs'],
	build: [node, 'node_modules/vite/bin/vite.js', 'build'],
	compress: [node, 'scripts/compress.mjs']
};

export async function prepareInstall() {
	if (!isInstalled(root)) await runQuietly('install packages', commands.install);
}

/** Compiles the records when they, or what reads them, changed. */
export async function prepareGeodata() {
	const hash = hashOfFiles(root, ['geodata', 'src/lib/data', 'src/lib/i18n', 'package-lock.json']);
	if (isFresh('geodata', hash, [join(root, 'static/data/manifest.json')])) return;
	await runQuietly('compile the data', commands.geodata);
	stamp('geodata', hash);
}

export async function prepareFonts() {
	await runQuietly('cut the fonts', commands.fonts);
}

/**
 * @typedef {object} Target
 * @property {string} name  Name of the stamp
 * @property {string} output  Folder that is written
 * @property {string} proof  File in it that a finished build has
 * @property {NodeJS.ProcessEnv} env
 * @property {() => void} [finish]  What follows the build, before its files are compressed
 */

/** @type {Target} */
export const serverTarget = { name: 'build', output: 'build', proof: 'handler.js', env: {} };

/**
 * Builds when sources, data or configuration changed.
 * @param {Target} target
 */
export async function prepareBuild({ name, output, proof, env, finish }) {
	const settings = Object.entries({ ...process.env, ...env }).filter(([key]) =>
		/^(ADAPTER|BASE_PATH|ORIGIN|(VITE|PUBLIC)_.*)$/.test(key)
	);
	const hash = hashOf(
		hashOfFiles(root, [
			'src',
			'static',
			'geodata',
			'svelte.config.js',
			'vite.config.ts',
			'tsconfig.json',
			'package-lock.json'
		]),
		hashOfFiles(root, ['scripts/compress.mjs', 'scripts/lib/not-found-pages.mjs']),
		JSON.stringify(settings.sort())
	);
	if (isFresh(name, hash, [join(root, output, proof)])) return;
	await runQuietly(`build ${output}/ (a minute or two)`, commands.build, env);
	finish?.();
	await runQuietly(`compress ${output}/`, [...commands.compress, output]);
	stamp(name, hash);
}

/** Everything that must stand before the server can start. */
export async function prepareAll() {
	await prepareInstall();
	await prepareGeodata();
	await prepareFonts();
	await prepareBuild(serverTarget);
}
