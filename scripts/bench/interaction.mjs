/** What a reader waits for once the map stands. Runs in a build with VITE_BENCH=1, which shows the state as `__atlas`. */

/**
 * The state of the explorer as far as the measurements use it (src/lib/state/atlas.svelte.ts).
 * @typedef {{ id: string, kind: string, positions: [number, number][] }} Thing
 * @typedef {{ off: Record<string, Set<string>> }} Filters
 * @typedef {{ things: Record<string, Thing[]>, filters: Filters, shownThings: Thing[] }} AtlasState
 * @typedef {typeof window & { __atlas: AtlasState }} BenchWindow
 */

/**
 * Time from a change of the filters to the frame that shows it, in the list and legend, and to the complete map.
 * @param {import('playwright').Page} page
 * @param {number | null} count  Synthetic places in place of the real ones
 */
export async function filterToPaint(page, count) {
	return page.evaluate(async (count) => {
		const { __atlas: atlas } = /** @type {BenchWindow} */ (window);
		const map = /** @type {HTMLElement} */ (document.querySelector('[data-map-state]'));
		const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
		const complete = async () => {
			const until = performance.now() + 20_000;
			for (let quiet = 0; quiet < 3 && performance.now() < until;) {
				await new Promise((done) => setTimeout(done, 30));
				quiet = map.dataset['mapState'] === 'idle' ? quiet + 1 : 0;
			}
		};
		const real = atlas.things['places'] ?? [];
		if (count !== null) {
			const synthetic = Array.from({ length: count }, (_, i) => {
				const model = real[i % real.length] ?? real[0];
				// The golden ratio spreads points evenly without chance.
				const position = [46 + ((i * 0.618034) % 1) * 50, 35 + ((i * 0.754878) % 1) * 20];
				return { ...model, id: `bench-${i}`, positions: [position] };
			});
			atlas.things = { ...atlas.things, places: /** @type {Thing[]} */ (synthetic) };
			await complete();
		}
		const kinds = [...new Set((atlas.things['places'] ?? []).map(({ kind }) => kind))].slice(0, 6);
		const paint = [];
		const whole = [];
		for (const kind of kinds) {
			const off = { ...atlas.filters.off, kinds: new Set([kind]) };
			const started = performance.now();
			atlas.filters = { ...atlas.filters, off };
			await painted();
			paint.push(performance.now() - started);
			await complete();
			whole.push(performance.now() - started);
		}
		atlas.filters = { ...atlas.filters, off: { ...atlas.filters.off, kinds: new Set() } };
		atlas.things = { ...atlas.things, places: real };
		await complete();
		return { paint, whole };
	}, count);
}

/**
 * From the press on a link to the painted heading of the next page.
 * @param {import('playwright').Page} page
 * @param {number} count
 */
export async function panelToPanel(page, count) {
	return page.evaluate(async (count) => {
		const heading = () => document.querySelector('main h1')?.textContent ?? '';
		const times = [];
		for (let i = 0; i < count; i++) {
			const links = [...document.querySelectorAll('main a[href*="/places/"], main a[href*="/countries/"]')];
			const link = /** @type {HTMLAnchorElement | undefined} */ (
				links.find((a) => /** @type {HTMLAnchorElement} */ (a).pathname !== location.pathname)
			);
			if (!link) break;
			const before = heading();
			const started = performance.now();
			link.click();
			while (heading() === before && performance.now() - started < 5000)
				await new Promise((done) => requestAnimationFrame(done));
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
			times.push(performance.now() - started);
			history.back();
			await new Promise((done) => setTimeout(done, 400));
		}
		return times;
	}, count);
}

/**
 * Tasks over 200 ms while a reader pans, filters and opens pages on a processor four times slower.
 * @param {import('playwright').Page} page
 */
export async function longTasks(page) {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.evaluate(() => {
		const found = /** @type {number[]} */ ([]);
		Object.assign(window, { benchLong: found });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) found.push(duration);
		}).observe({ type: 'longtask' });
	});
	const canvas = page.locator('[data-map-state] canvas').first();
	const box = await canvas.boundingBox();
	if (box) {
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2 + 160, box.y + box.height / 2 + 40, { steps: 8 });
		await page.mouse.up();
	}
	await page.waitForTimeout(1000);
	await panelToPanel(page, 3);
	await page.waitForTimeout(1000);
	const durations = await page.evaluate(
		() => /** @type {typeof window & { benchLong: number[] }} */ (window).benchLong
	);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	return durations.filter((duration) => duration > 200);
}

/**
 * Heap after forced collection, as selections go by.
 * @param {import('playwright').Page} page
 * @param {number} selections
 */
export async function heapOverSelections(page, selections) {
	const session = await page.context().newCDPSession(page);
	const rounds = 5;
	const megabytes = [];
	for (let round = 0; round <= rounds; round++) {
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		megabytes.push(usedSize / 1e6);
		if (round < rounds) await select(page, selections / rounds);
	}
	return megabytes;
}

/**
 * @param {import('playwright').Page} page
 * @param {number} count
 */
async function select(page, count) {
	await page.evaluate(async (count) => {
		for (let i = 0; i < count; i++) {
			const links = [...document.querySelectorAll('main a[href*="/places/"], main a[href*="/countries/"]')];
			const link = /** @type {HTMLAnchorElement | undefined} */ (links[i % Math.max(links.length, 1)]);
			link?.click();
			await new Promise((done) => setTimeout(done, 60));
		}
	}, count);
}
