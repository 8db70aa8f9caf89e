/** One cold visit: when the map is complete, what came over the wire, when text was read. */

/** How long the map must stay complete before the visit counts as over. */
const quietMs = 1500;
const giveUpMs = 60_000;

/**
 * @typedef {object} Visit
 * @property {number} mapMs  From the start of the navigation to the last `idle` of the map
 * @property {number} fcpMs
 * @property {number} lcpMs
 * @property {number} mapCodeMs  When MapLibre's code had arrived
 * @property {number} requests
 * @property {Record<string, number>} bytes  Over the wire, bodies and headers, by type
 * @property {string[]} scripts  Paths of the scripts fetched
 */

/** Runs in the page before anything of it: notes the changes of the map's state and the paints. */
function observe() {
	const noted = { states: /** @type {[string, number][]} */ ([]), lcpMs: 0 };
	Object.assign(window, { benchNoted: noted });
	new MutationObserver(() => {
		const state = document.querySelector('[data-map-state]')?.getAttribute('data-map-state') ?? '';
		if (noted.states.at(-1)?.[0] !== state) noted.states.push([state, performance.now()]);
	}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-map-state'] });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) noted.lcpMs = entry.startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** A line on which it can be told what comes first; on the machine itself everything arrives at once. */
const slowLine = { offline: false, latency: 40, downloadThroughput: 1.25e6, uploadThroughput: 6e5 };

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {{ isSlow?: boolean }} [options]
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url, { isSlow = false } = {}) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.addInitScript(observe);
	const wire = await watchNetwork(page, isSlow ? slowLine : null);
	await page.goto(url);
	await page.waitForFunction(
		(quiet) => {
			const { states } = /** @type {typeof window & { benchNoted: { states: [string, number][] } }} */ (window)
				.benchNoted;
			const last = states.at(-1);
			return last?.[0] === 'idle' && performance.now() - last[1] > quiet;
		},
		quietMs,
		{ timeout: giveUpMs, polling: 200 }
	);
	const noted = await page.evaluate(() => {
		const { states, lcpMs } =
			/** @type {typeof window & { benchNoted: { states: [string, number][], lcpMs: number } }} */ (window).benchNoted;
		const code = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
		return {
			mapMs: states.at(-1)?.[1] ?? NaN,
			lcpMs,
			fcpMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
			scripts: code.map((entry) => ({
				url: entry.name,
				endMs: /** @type {PerformanceResourceTiming} */ (entry).responseEnd
			}))
		};
	});
	await context.close();
	const largest = wire.largestScript();
	const mapCodeMs = noted.scripts.find(({ url }) => url === largest)?.endMs ?? NaN;
	return {
		...noted,
		mapCodeMs,
		requests: wire.requests(),
		bytes: wire.bytes(),
		scripts: noted.scripts.map(({ url }) => new URL(url).pathname)
	};
}

/**
 * @param {import('playwright').Page} page
 * @param {typeof slowLine | null} line
 */
async function watchNetwork(page, line) {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	if (line) await session.send('Network.emulateNetworkConditions', line);
	/** @type {Map<string, { url: string, bytes: number }>} */
	const answers = new Map();
	session.on('Network.requestWillBeSent', ({ requestId, request }) => {
		if (request.url.startsWith('http')) answers.set(requestId, { url: request.url, bytes: 0 });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const answer = answers.get(requestId);
		if (answer) answer.bytes = encodedDataLength;
	});
	return {
		requests: () => answers.size,
		bytes: () => {
			/** @type {Record<string, number>} */
			const sums = {};
			for (const { url, bytes } of answers.values()) sums[typeOf(url)] = (sums[typeOf(url)] ?? 0) + bytes;
			return sums;
		},
		/** MapLibre is by far the largest script of either page. */
		largestScript: () =>
			[...answers.values()]
				.filter(({ url }) => typeOf(url) === 'script')
				.reduce((a, b) => (b.bytes > a.bytes ? b : a), { url: '', bytes: 0 }).url
	};
}

/** @param {string} url */
function typeOf(url) {
	const { pathname } = new URL(url);
	if (pathname.endsWith('.pmtiles')) return 'tiles';
	if (pathname.endsWith('.woff2')) return 'fonts';
	if (pathname.endsWith('.js')) return /worker/.test(pathname) ? 'worker' : 'script';
	if (pathname.endsWith('.css')) return 'styles';
	if (/\/data\//.test(pathname) || pathname.endsWith('.json')) return 'data';
	return /\.[a-z]+$/.test(pathname) ? 'other' : 'page';
}
