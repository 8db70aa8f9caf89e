/** Where no paint is reported (a tab in the background, an old browser) nobody waits longer (ms). */
const patienceMs = 3000;

/** Resolves when the first text of the page has been painted: what is heavy starts after it, so that reading can begin. */
export function firstPaint(): Promise<void> {
	return new Promise((resolve) => {
		if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return resolve();
		const observer = new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length > 0) finish();
		});
		const timer = setTimeout(finish, patienceMs);
		function finish() {
			clearTimeout(timer);
			observer.disconnect();
			resolve();
		}
		observer.observe({ type: 'paint', buffered: true });
	});
}
