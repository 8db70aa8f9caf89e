/** What a reader waits for once the map stands. Runs in a build with VITE_BENCH=1, which shows the state as `__atlas`. */

/**
 * The state of the explorer as far as the measurements use it (src/lib/state/atlas.svelte.ts).
 * @typedef {{ id: string, kind: string, positions: [number, number][] }} Thing
 * @typedef {{ off: Record<string, Set<string>> }} Filters
 * @typedef {{ center: [number, number], zoom: number }} Camera
 * @typedef {{ things: Record<string, Thing[]>, filters: Filters, camera: Camera | null }} AtlasState
 * @typedef {typeof window & { __atlas: AtlasState, __floor: { triggerRepaint: () => void } }} BenchWindow
 */

/**
 * Where the map of the atlas stands, so that the floor can stand there too.
 * @param {import('playwright').Page} page
 */
export const cameraOf = (page) => page.evaluate(() => /** @type {BenchWindow} */ (window).__atlas.camera);

/**
 * What one frame of the bare map costs: the least that any change of the picture takes on this machine.
 * @param {import('playwright').Page} page
 */
export async function frameOfTheFloor(page) {
	return page.evaluate(async () => {
		const times = [];
		for (let i = 0; i < 10; i++) {
			const started = performance.now();
			/** @type {BenchWindow} */ (window).__floor.triggerRepaint();
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
			times.push(performance.now() - started);
			await new Promise((done) => setTimeout(done, 100));
		}
		return times;
	});
}

/**
 * Time from a change of the filters until list and legend stand in the page (script and layout), until the frame that
 * shows it, and until the complete map.
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
		const work = [];
		const paint = [];
		const whole = [];
		for (const kind of kinds) {
			const off = { ...atlas.filters.off, kinds: new Set([kind]) };
			const started = performance.now();
			atlas.filters = { ...atlas.filters, off };
			// Svelte writes the page in a microtask; asking for a size makes the browser lay it out.
			for (let i = 0; i < 4; i++) await Promise.resolve();
			document.body.getBoundingClientRect();
			work.push(performance.now() - started);
			await painted();
			paint.push(performance.now() - started);
			await complete();
			whole.push(performance.now() - started);
		}
		atlas.filters = { ...atlas.filters, off: { ...atlas.filters.off, kinds: new Set() } };
		atlas.things = { ...atlas.things, places: real };
		await complete();
		return { work, paint, whole };
	}, count);
}

/**
 * From the press on a link until the heading of the next page stands, and until it is painted.
 * @param {import('playwright').Page} page
 * @param {number} count
 */
export async function panelToPanel(page, count) {
	return page.evaluate(async (count) => {
		const main = /** @type {HTMLElement} */ (document.querySelector('main'));
		const heading = () => main.querySelector('h1')?.textContent ?? '';
		const changed = (/** @type {string} */ before) =>
			new Promise((done) => {
				const observer = new MutationObserver(() => {
					if (heading() === before || heading() === '') return;
					observer.disconnect();
					done(performance.now());
				});
				observer.observe(main, { subtree: true, childList: true, characterData: true });
				setTimeout(() => done(NaN), 5000);
			});
		const stands = [];
		const painted = [];
		for (let i = 0; i < count; i++) {
			const links = [...main.querySelectorAll('a[href^="/places/"], a[href^="/countries/"]')];
			const link = /** @type {HTMLAnchorElement | undefined} */ (
				links.find((a) => /** @type {HTMLAnchorElement} */ (a).pathname !== location.pathname)
			);
			if (!link) break;
			const started = performance.now();
			const next = changed(heading());
			link.click();
			stands.push((await next) - started);
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
			painted.push(performance.now() - started);
			await new Promise((done) => setTimeout(done, 1200));
		}
		return { stands, painted };
	}, count);
}

/**
 * Tasks over 200 ms while a reader pans and opens pages on a processor four times slower.
 * @param {import('playwright').Page} page
 * @param {boolean} hasPages  The floor has none
 */
export async function longTasks(page, hasPages) {
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
	if (hasPages) await panelToPanel(page, 3);
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
			const links = [...document.querySelectorAll('main a[href^="/places/"], main a[href^="/countries/"]')];
			const link = /** @type {HTMLAnchorElement | undefined} */ (links[i % Math.max(links.length, 1)]);
			link?.click();
			await new Promise((done) => setTimeout(done, 60));
		}
	}, count);
}
