import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs } from '../lib/chromium-args.mjs';
import { root } from '../lib/paths.mjs';
import { runQuietly } from '../lib/steps.mjs';

/** Fetched when it is used: a fifth of all packages would else be installed for this one measurement. */
const lighthouse = 'lighthouse@13';

/**
 * @param {string} url
 * @param {string} chromium
 * @returns {Promise<Record<string, number>>} Scores from 0 to 100
 */
export async function lighthouseScores(url, chromium) {
	const output = join(root, '.cache/lighthouse.json');
	mkdirSync(join(root, '.cache'), { recursive: true });
	const flags = ['--headless=new', ...chromiumArgs].join(' ');
	const args = ['--preset=desktop', '--output=json', `--output-path=${output}`, '--quiet', `--chrome-flags=${flags}`];
	await runQuietly(`Lighthouse ${url}`, ['npx', '--yes', lighthouse, url, ...args], { CHROME_PATH: chromium });
	/** @type {{ categories: Record<string, { score: number }> }} */
	const { categories } = JSON.parse(readFileSync(output, 'utf8'));
	return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}
