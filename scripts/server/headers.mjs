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
/** Open data, for any site to read: files named as data, but for those that pages and the application read for themselves. */
const openData = /^\/(?!_app\/)(.*\/)?(?!__data\.)[^/]+\.(json|geojson|csv|zip)$/;
const archive = /\.pmtiles$/;
/** Scripts, styles and fonts: files of a page, never a page. */
const partOfPage = /\.(js|css|woff2)$/;

/** One source of `frame-ancestors`: a host with or without scheme and port, a scheme, or a word in quotes. */
const ancestor =
	/^(\*|'(self|none)'|[a-z][a-z0-9+.-]*:|([a-z][a-z0-9+.-]*:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d+|\*))?)$/i;

/**
 * Who may show pages under /embed/ in a frame: `EMBED_ANCESTORS`, sources as in `frame-ancestors`, separated by blanks; anybody
 * where it is not set, nobody for `none`.
 * @param {string | undefined} text
 * @throws when it is no list of sources: a slip there would open or close the frames without a word.
 */
export function embedAncestorsOf(text) {
	const sources = (text ?? '').split(/\s+/).filter(Boolean);
	if (sources.length === 0) return '*';
	if (sources.length === 1 && sources[0] === 'none') return "'none'";
	const wrong = sources.find((source) => !ancestor.test(source));
	if (wrong === undefined) return sources.join(' ');
	throw new Error(`EMBED_ANCESTORS: "${wrong}" is no source such as https://example.org, *.example.org or 'self'.`);
}

/**
 * @param {string} path  Path of the request below the base path
 * @param {{ isHttps: boolean, embedAncestors?: string }} site  `embedAncestors` as `embedAncestorsOf` gives it
 * @returns {Record<string, string>}
 */
export function headersOf(path, { isHttps, embedAncestors = '*' }) {
	const isEmbed = embeddable.test(path);
	const ofEverything = {
		'x-content-type-options': 'nosniff',
		...(isHttps ? { 'strict-transport-security': `max-age=${yearSeconds}; includeSubDomains` } : {})
	};
	// What is said about documents says nothing to these, and thirty of them are fetched for a first view.
	if (partOfPage.test(path)) return { ...ofEverything, 'cross-origin-resource-policy': 'same-origin' };
	const isOpen = openData.test(path) || archive.test(path);
	return {
		...ofEverything,
		'content-security-policy': `frame-ancestors ${isEmbed ? embedAncestors : "'none'"}`,
		'referrer-policy': 'strict-origin-when-cross-origin',
		'permissions-policy': permissions,
		'cross-origin-opener-policy': 'same-origin',
		// A page that isolates itself (COEP) asks it of what it frames.
		'cross-origin-resource-policy': isOpen || isEmbed ? 'cross-origin' : 'same-origin',
		...(isOpen
			? { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'content-range, content-length, etag' }
			: {})
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
