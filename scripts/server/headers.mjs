/**
 * Headers of every answer. The policy on content stands in the pages themselves (a meta tag with hashes, written by Kit);
 * here stands what a meta tag cannot say.
 */

/** Features of the browser that the atlas uses, on its own pages only; the others are off. */
const permissions = [
	'geolocation=(self)',
	'fullscreen=(self)',
	'clipboard-write=(self)',
	'screen-wake-lock=(self)',
	...['camera', 'microphone', 'payment', 'usb', 'serial', 'midi', 'display-capture', 'browsing-topics'].map(
		(feature) => `${feature}=()`
	)
].join(', ');

const yearSeconds = 31_536_000;

/** Pages that other sites may show in a frame, in any language. */
const embeddable = /^(\/[a-z]{2,3})?\/embed(\/|$)/;
/** Open data, for any site to read. */
const openData = /^\/(data|schemas)\/.+\.[a-z]+$/;
const archive = /\.pmtiles$/;

/**
 * @param {string} path  Path of the request below the base path
 * @param {{ isHttps: boolean }} site
 * @returns {Record<string, string>}
 */
export function headersOf(path, { isHttps }) {
	const isOpen = openData.test(path) || archive.test(path);
	return {
		'content-security-policy': `frame-ancestors ${embeddable.test(path) ? '*' : "'none'"}`,
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'permissions-policy': permissions,
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': isOpen ? 'cross-origin' : 'same-origin',
		...(isOpen
			? { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'content-range, content-length, etag' }
			: {}),
		...(isHttps ? { 'strict-transport-security': `max-age=${yearSeconds}; includeSubDomains` } : {})
	};
}

/**
 * How long an answer may be kept; null leaves it to the handler (files named by content: a year).
 * @param {string} path  Path of the request below the base path
 */
export function cacheControlOf(path) {
	if (path.startsWith('/_app/immutable/')) return null;
	// A new archive has a new ETag, which the reader of the archive notices between two ranges.
	if (archive.test(path)) return 'public, max-age=86400';
	if (openData.test(path)) return 'public, max-age=300, stale-while-revalidate=86400';
	return 'no-cache';
}
