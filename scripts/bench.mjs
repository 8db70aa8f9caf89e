/**
 * `npm run bench`: the atlas against the floor (a bare MapLibre page with the same ground), in one run and by turns, so
 * that a noisy machine weighs on both. docs/performance.md explains each line. `--quick` leaves Lighthouse and heap out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import {
	cameraOf,
	filterToPaint,
	frameOfTheFloor,
	heapOverSelections,
	longTasks,
	panelToPanel
} from './bench/interaction.mjs';
import { visit } from './bench/first-view.mjs';
import { lighthouseScores } from './bench/lighthouse.mjs';
import { kB, median, round } from './bench/numbers.mjs';
import { ownCode } from './bench/own-code.mjs';
import { requestsPerSecond } from './bench/server-load.mjs';
import { atlasOrigin, startServers } from './bench/servers.mjs';
import { stopOnSignals } from './lib/children.mjs';
import { chromiumArgs } from './lib/chromium-args.mjs';
import { prepareChromium } from './lib/chromium.mjs';
import { demandNode } from './lib/node-version.mjs';
import { root } from './lib/paths.mjs';
import { prepareBuild, prepareFonts, prepareGeodata, prepareInstall, serverTarget } from './lib/prepare.mjs';
import { runQuietly } from './lib/steps.mjs';

demandNode();
stopOnSignals(130);
const isQuick = process.argv.includes('--quick');
const visits = Math.max(3, Number(process.env['BENCH_RUNS'] ?? 5));

await prepareInstall();
await prepareGeodata();
await prepareFonts();
const chromium = await prepareChromium();
// The state is shown to the measurements; nothing else differs from what `npm start` serves.
await prepareBuild({ ...serverTarget, env: { VITE_BENCH: '1', ORIGIN: atlasOrigin } });
await runQuietly('build the floor', [process.execPath, 'node_modules/vite/bin/vite.js', 'build', 'tests/bench/floor']);

const servers = await startServers();
const { chromium: launcher } = await import('playwright');
const browser = await launcher.launch({ executablePath: chromium, args: chromiumArgs });
/** @type {[what: string, measured: string, target: string, isMet: boolean | null][]} */
const rows = [];
/** @param {string} what @param {string} measured @param {string} [target] @param {boolean | null} [isMet] */
const row = (what, measured, target = '', isMet = null) => rows.push([what, measured, target, isMet]);

const floorUrl = `${servers.floor}/?at=${await firstCamera()}`;
const firstView = await measureFirstView();
const interaction = await measureInteraction();
const search = await measureSearch();
await browser.close();
const perSecond = {
	page: round(await requestsPerSecond(`${servers.atlas}/`)),
	data: round(await requestsPerSecond(`${servers.atlas}/data/manifest.json`))
};
row('server: page / data, answers a second', `${perSecond.page} / ${perSecond.data}`);
const scores = isQuick ? {} : await lighthouseScores(`${servers.atlas}/`, chromium);
const floorScores = isQuick ? {} : await lighthouseScores(floorUrl, chromium);
for (const name of ['performance', 'accessibility', 'best-practices', 'seo']) {
	const score = scores[name];
	if (score === undefined) continue;
	const least = name === 'performance' ? 90 : 100;
	const beside = name === 'performance' ? ` (floor: ${floorScores[name]})` : '';
	row(`Lighthouse, desktop: ${name}`, `${score}${beside}`, `≥ ${least}`, score >= least);
}
await servers.stop();

const machine = {
	cores: cpus().length,
	processor: cpus()[0]?.model ?? '',
	node: process.version,
	rendering: 'SwiftShader'
};
const results = {
	date: new Date().toISOString().slice(0, 10),
	machine,
	visits,
	firstView,
	interaction,
	search,
	perSecond,
	scores,
	floorScores
};
mkdirSync(join(root, 'bench'), { recursive: true });
writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, '\t')}\n`);
printTable();

async function measureFirstView() {
	const atlas = [];
	const floor = [];
	// One visit of each beforehand, so that neither pays for caches of the disk and the compiler.
	await visit(browser, floorUrl);
	await visit(browser, `${servers.atlas}/`);
	for (let i = 0; i < visits; i++) {
		floor.push(await visit(browser, floorUrl));
		atlas.push(await visit(browser, `${servers.atlas}/`));
	}
	const of = (/** @type {import('./bench/first-view.mjs').Visit[]} */ list) => ({
		mapMs: round(median(list.map(({ mapMs }) => mapMs))),
		fcpMs: round(median(list.map(({ fcpMs }) => fcpMs))),
		lcpMs: round(median(list.map(({ lcpMs }) => lcpMs))),
		mapCodeMs: round(median(list.map(({ mapCodeMs }) => mapCodeMs))),
		requests: median(list.map(({ requests }) => requests)),
		bytes: list.at(-1)?.bytes ?? {},
		totalBytes: median(list.map(({ bytes }) => Object.values(bytes).reduce((a, b) => a + b, 0)))
	});
	const measured = { atlas: of(atlas), floor: of(floor) };
	const code = ownCode(join(root, 'build/client'), atlas.at(-1)?.scripts ?? []);
	const ratio = measured.atlas.mapMs / measured.floor.mapMs;
	const more = measured.atlas.totalBytes - measured.floor.totalBytes;
	row(
		'first complete map, atlas / floor',
		`${measured.atlas.mapMs} / ${measured.floor.mapMs} ms = ${round(ratio, 2)}`,
		'≤ 1.2',
		ratio <= 1.2
	);
	row(
		'bytes over the wire, atlas − floor',
		`${kB(measured.atlas.totalBytes)} − ${kB(measured.floor.totalBytes)} = ${kB(more)} kB`,
		'≤ 120 kB',
		more <= 120_000
	);
	for (const type of Object.keys({ ...measured.atlas.bytes, ...measured.floor.bytes }).sort()) {
		const [ours, least] = [measured.atlas.bytes[type] ?? 0, measured.floor.bytes[type] ?? 0];
		if (ours + least > 0) row(`  ${type}, atlas / floor`, `${kB(ours)} / ${kB(least)} kB`);
	}
	row(
		'own code of the first view, gzip',
		`${kB(code.own)} kB (MapLibre and worker: ${kB(code.mapLibre)} kB)`,
		'≤ 90 kB',
		code.own <= 90_000
	);
	row(
		'requests, atlas / floor',
		`${measured.atlas.requests} / ${measured.floor.requests}`,
		'≤ 40',
		measured.atlas.requests <= 40
	);
	const slow = await visit(browser, `${servers.atlas}/`, { isSlow: true });
	const [textMs, codeMs] = [round(slow.fcpMs), round(slow.mapCodeMs)];
	row('text painted, at 10 Mbit/s', `${textMs} ms, the map’s code is there at ${codeMs} ms`, 'before', textMs < codeMs);
	row('largest paint', `${measured.atlas.lcpMs} ms; ${round(slow.lcpMs)} ms at 10 Mbit/s`);
	return {
		...measured,
		code,
		slowLine: { textMs, lcpMs: round(slow.lcpMs), mapCodeMs: codeMs, mapMs: round(slow.mapMs) }
	};
}

/** `lon,lat,zoom` of the first view, which hangs on the room that the window leaves the map. */
async function firstCamera() {
	const page = await openPage(`${servers.atlas}/`);
	const camera = await cameraOf(page);
	await page.context().close();
	return camera ? [...camera.center, camera.zoom].join(',') : '';
}

/** @param {string} url */
async function openPage(url) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForSelector('[data-map-state="idle"]', { timeout: 60_000 });
	await page.waitForTimeout(1000);
	return page;
}

async function measureInteraction() {
	const floor = await openPage(floorUrl);
	const frameMs = round(median(await frameOfTheFloor(floor)));
	const floorLong = await longTasks(floor, false);
	await floor.context().close();
	row('one frame of the floor', `${frameMs} ms`);

	const page = await openPage(`${servers.atlas}/`);
	/** @type {Record<string, { workMs: number, paintMs: number, mapMs: number }>} */
	const filters = {};
	for (const [name, count, most] of /** @type {const} */ ([
		['real', null, 100],
		['10 000', 10_000, 250],
		['100 000', 100_000, null]
	])) {
		const { work, paint, whole } = await filterToPaint(page, count);
		const [workMs, paintMs, mapMs] = [work, paint, whole].map((times) => round(median(times)));
		filters[name] = { workMs: workMs ?? NaN, paintMs: paintMs ?? NaN, mapMs: mapMs ?? NaN };
		const measured = `painted ${paintMs} ms; of it script and layout ${workMs} ms; map ${mapMs} ms`;
		row(`filter, ${name} places`, measured, most ? `≤ ${most} ms` : '', most ? (paintMs ?? NaN) <= most : null);
	}
	const panels = await panelToPanel(page, 10);
	const panelMs = { stands: round(median(panels.stands)), painted: round(median(panels.painted)) };
	row('panel to panel', `${panelMs.stands} ms; painted ${panelMs.painted} ms`, '≤ 100 ms', panelMs.painted <= 100);
	const long = await longTasks(page, true);
	const describe = (/** @type {number[]} */ tasks) =>
		`${tasks.length}${tasks.length ? `, longest ${round(Math.max(...tasks))} ms` : ''}`;
	row(
		'tasks over 200 ms at a quarter of the speed',
		`${describe(long)} (floor: ${describe(floorLong)})`,
		'0',
		long.length === 0
	);
	const heap = isQuick ? [] : (await heapOverSelections(page, 500)).map((mb) => round(mb, 1));
	if (heap.length > 0) {
		// The first hundred fill caches; what follows must not grow.
		const growth = (heap.at(-1) ?? 0) - (heap[1] ?? 0);
		row('heap over 500 selections', `${heap.join(' → ')} MB`, 'flat', growth < 3);
	}
	await page.context().close();
	const longTasksMs = { atlas: long.map((ms) => round(ms)), floor: floorLong.map((ms) => round(ms)) };
	return { frameMs, filters, panelMs, longTasksMs, heapMb: heap };
}

async function measureSearch() {
	const args = ['node_modules/tsx/dist/cli.mjs', 'tests/bench/search.ts'];
	const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
	/** @type {Record<'buildMs' | 'keystrokes' | 'medianMs' | 'p95Ms' | 'maxMs', number>} */
	const measured = JSON.parse(stdout);
	row('search per keystroke, median / 95 %', `${round(measured.medianMs, 2)} / ${round(measured.p95Ms, 2)} ms`);
	row('search made ready', `${round(measured.buildMs)} ms`);
	return measured;
}

function printTable() {
	const width = (/** @type {0 | 1 | 2} */ column) => Math.max(...rows.map((cells) => cells[column].length));
	console.log('');
	for (const [what, measured, target, isMet] of rows) {
		const mark = isMet === null ? ' ' : isMet ? '✓' : '✗';
		console.log(`${mark} ${what.padEnd(width(0))}  ${measured.padEnd(width(1))}  ${target}`.trimEnd());
	}
	console.log(
		`\nMedians of ${visits} visits by turns, ${machine.cores} cores, ${machine.rendering}. bench/results.json`
	);
}
