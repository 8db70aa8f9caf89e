import { createServer } from 'node:http';
import { cacheControlOf, headersOf } from './headers.mjs';

/** @typedef {import('node:http').RequestListener} RequestListener */

/**
 * The handler that adapter-node builds, with headers on all of its answers. A hook of the app would not do: prerendered
 * pages and files are answered before it runs.
 * @param {RequestListener} handler
 * @param {{ base: string, isHttps: boolean }} site
 */
export function createAtlasServer(handler, { base, isHttps }) {
	const server = createServer((request, response) => {
		const path = pathBelow(base, request.url ?? '/');
		for (const [name, value] of Object.entries(headersOf(path, { isHttps }))) response.setHeader(name, value);
		keepFor(response, cacheControlOf(path));
		handler(request, response);
	});
	// Longer than the usual 60 s of a proxy before it, which would else send into a closed connection.
	server.keepAliveTimeout = 65_000;
	return server;
}

/**
 * @param {string} base
 * @param {string} url
 */
function pathBelow(base, url) {
	const path = url.split('?', 1)[0] ?? '/';
	return path.startsWith(base) ? path.slice(base.length) || '/' : path;
}

/**
 * Says for how long an answer may be kept, over what the handler says at the last moment. Errors are never kept.
 * @param {import('node:http').ServerResponse} response
 * @param {string | null} cacheControl
 */
function keepFor(response, cacheControl) {
	if (cacheControl === null) return;
	const writeHead = response.writeHead.bind(response);
	/** @param {number} status @param {...unknown} rest */
	const withCacheControl = (status, ...rest) => {
		const given = rest.find((value) => typeof value === 'object' && value !== null);
		const value = status < 400 ? cacheControl : 'no-store';
		/** @type {Record<string, import('node:http').OutgoingHttpHeader>} */
		const headers = {};
		for (const [name, header] of Object.entries(given ?? {}))
			if (name.toLowerCase() !== 'cache-control') headers[name] = header;
		return writeHead(status, { ...headers, 'cache-control': value });
	};
	response.writeHead = /** @type {typeof response.writeHead} */ (withCacheControl);
}
