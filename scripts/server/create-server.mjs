import { createServer } from 'node:http';
import { cacheControlOf, headersOf } from './headers.mjs';

/** @typedef {import('node:http').RequestListener} RequestListener */

/**
 * The handler that adapter-node builds, with headers on all of its answers. A hook of the app would not do: prerendered
 * pages and files are answered before it runs.
 * @param {RequestListener} handler
 * @param {{ base: string, isHttps: boolean, embedAncestors?: string }} site
 */
export function createAtlasServer(handler, { base, ...site }) {
	const server = createServer((request, response) => {
		const path = pathBelow(base, request.url ?? '/');
		const headers = headersOf(path, site);
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		finishHeaders(response, { cacheControl: cacheControlOf(path), policy: headers['content-security-policy'] ?? '' });
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
 * Sets at the last moment what the handler would else overwrite: how long an answer may be kept (errors never), and our
 * policy beside the one that Kit writes into the header of pages rendered on demand.
 * @param {import('node:http').ServerResponse} response
 * @param {{ cacheControl: string | null, policy: string }} wanted
 */
function finishHeaders(response, { cacheControl, policy }) {
	const writeHead = response.writeHead.bind(response);
	/** @param {number} status @param {...unknown} rest */
	const withHeaders = (status, ...rest) => {
		const given = rest.find((value) => typeof value === 'object' && value !== null) ?? {};
		for (const [name, value] of Object.entries(given)) response.setHeader(name, value);
		if (cacheControl !== null) response.setHeader('cache-control', status < 400 ? cacheControl : 'no-store');
		const present = response.getHeader('content-security-policy');
		if (policy !== '' && present !== policy) {
			response.setHeader('content-security-policy', `${String(present)}; ${policy}`);
		}
		return writeHead(status);
	};
	response.writeHead = /** @type {typeof response.writeHead} */ (withHeaders);
}
