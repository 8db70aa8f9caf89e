/**
 * `npm test`: everything that is checked, one step after the other, with a summary at the end. A step that fails does not
 * stop the others, except those that need what it makes.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChild, stopOnSignals } from './lib/children.mjs';
import { prepareChromium } from './lib/chromium.mjs';
import { demandNode } from './lib/node-version.mjs';
import { root } from './lib/paths.mjs';
import { prepareBuild, prepareFonts, prepareGeodata, prepareInstall, serverTarget } from './lib/prepare.mjs';
import { staticTarget, testBasePath } from './lib/static-target.mjs';
import { freePorts } from './test/free-ports.mjs';
import { countPlaywright, countVitest } from './test/reports.mjs';

/**
 * @typedef {import('./test/reports.mjs').Counts} Counts
 * @typedef {{ name: string, counts: Counts, seconds: number, note: string }} Outcome
 */

demandNode();
stopOnSignals(130);

const node = process.execPath;
const reports = join(root, 'test-results');
/** @type {Outcome[]} */
const outcomes = [];
/** @type {Set<string>} */
const failedSteps = new Set();

/**
 * @param {string} name
 * @param {() => Promise<Counts>} work
 * @param {readonly string[]} [needs]  Steps without which this one cannot run
 */
async function step(name, work, needs = []) {
	const missing = needs.find((need) => failedSteps.has(need));
	console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
	const started = Date.now();
	const counts = missing ? { passed: 0, failed: 1 } : await work().catch(failure);
	if (counts.failed > 0) failedSteps.add(name);
	const note = missing ? `not run: "${missing}" failed` : '';
	outcomes.push({ name, counts, seconds: (Date.now() - started) / 1000, note });
}

/**
 * @param {unknown} error
 * @returns {Counts}
 */
function failure(error) {
	console.error(error instanceof Error ? error.message : error);
	return { passed: 0, failed: 1 };
}

/** @param {Promise<unknown>} work */
const once = async (work) => {
	await work;
	return { passed: 1, failed: 0 };
};

/**
 * Runs a program with its output shown as it comes.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const show = (args, env = {}) =>
	runChild(node, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });

/**
 * @param {readonly (readonly string[])[]} programs
 * @returns {Promise<Counts>}
 */
async function check(...programs) {
	let failed = 0;
	for (const args of programs) if ((await show(args)) !== 0) failed = 1;
	return { passed: 1 - failed, failed };
}

rmSync(reports, { recursive: true, force: true });
const bin = 'node_modules';
let chromium = '';

await step('install', () => once(prepareInstall()));
await step('chromium', () => once(prepareChromium().then((path) => (chromium = path))), ['install']);
await step('data check', () => once(prepareGeodata()), ['install']);
await step('fonts', () => once(prepareFonts()), ['install']);
await step('lint', () => check([`${bin}/eslint/bin/eslint.js`, '.', '--max-warnings', '0']), ['install']);
await step('format', () => check([`${bin}/prettier/bin/prettier.cjs`, '--check', '.', '--log-level', 'warn']), [
	'install'
]);
await step(
	'types',
	() =>
		check(
			[`${bin}/@sveltejs/kit/svelte-kit.js`, 'sync'],
			[`${bin}/svelte-check/bin/svelte-check`, '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
			[`${bin}/typescript/bin/tsc`, '-p', 'scripts/tsconfig.json']
		),
	['install']
);
await step(
	'unit tests',
	async () => {
		const file = join(reports, 'unit.json');
		const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
		return countVitest(file, await show([`${bin}/vitest/vitest.mjs`, ...args]));
	},
	['install']
);
await step('build', () => once(prepareBuild(serverTarget)), ['install', 'data check', 'fonts']);
await step('static build', () => once(prepareBuild(staticTarget(testBasePath))), ['install', 'data check', 'fonts']);
await step(
	'browser tests',
	async () => {
		// Two neighbouring ports that nothing else listens on, so that two checkouts can be tested at once.
		const env = { CHROMIUM_PATH: chromium, E2E_PORT: String(await freePorts(4173)) };
		return countPlaywright(join(reports, 'e2e.json'), await show([`${bin}/@playwright/test/cli.js`, 'test'], env));
	},
	['chromium', 'build', 'static build']
);

console.log('\n── summary ─────────────────────────────────────────────────────');
for (const { name, counts, seconds, note } of outcomes) {
	const mark = counts.failed > 0 ? '✗' : '✓';
	console.log(
		`${mark} ${name.padEnd(14)} ${counts.passed} passed, ${counts.failed} failed  ${seconds.toFixed(1)} s  ${note}`.trimEnd()
	);
}
const passed = outcomes.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = outcomes.reduce((sum, { counts }) => sum + counts.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
