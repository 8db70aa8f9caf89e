import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './steps.mjs';

/** Where distributions put it. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium for the browser tests: the one that is named, the one of the system, else one that is installed now.
 * @returns {Promise<string>} Path of the program
 */
export async function prepareChromium() {
	const present = findChromium() ?? (await findPlaywrightChromium());
	if (present) return present;
	if (isDebianRoot()) {
		await runQuietly('look for Chromium', ['apt-get', 'update']);
		await runQuietly('install Chromium', ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']);
	} else {
		await runQuietly('fetch Chromium', ['npx', 'playwright', 'install', 'chromium']);
	}
	const installed = findChromium() ?? (await findPlaywrightChromium());
	if (installed) return installed;
	throw new Error('No Chromium: install one and name it with CHROMIUM_PATH=/path/to/chromium.');
}

/** @returns {string | undefined} */
export function findChromium() {
	const named = process.env['CHROMIUM_PATH'];
	if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH=${named}: there is no such file.`);
	return named ?? places.find((place) => existsSync(place));
}

async function findPlaywrightChromium() {
	const { chromium } = await import('playwright');
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function isDebianRoot() {
	return (
		process.getuid?.() === 0 &&
		existsSync('/usr/bin/apt-get') &&
		readFileSync('/etc/os-release', 'utf8').includes('debian')
	);
}
