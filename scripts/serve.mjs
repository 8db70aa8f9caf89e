/**
 * Serves what `npm run build` wrote: PORT (3000), HOST (all interfaces), ORIGIN (the public address, behind a proxy),
 * EMBED_ANCESTORS (who may show /embed/ in a frame; anybody).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/paths.mjs';
import { createAtlasServer } from './server/create-server.mjs';
import { embedAncestorsOf } from './server/headers.mjs';
import { listen } from './server/listen.mjs';

const defaultPort = 3000;
/** For answers under way when the server is told to stop. */
const closingMs = 3000;

export async function serve() {
	const file = join(root, 'build/handler.js');
	if (!existsSync(file)) throw new Error('build/ is not there yet: npm start builds and serves, npm run build builds.');
	/** @type {{ handler: import('node:http').RequestListener }} */
	const { handler } = await import(pathToFileURL(file).href);
	const base = process.env['BASE_PATH']?.replace(/\/+$/, '') ?? '';
	const host = process.env['HOST'] ?? '0.0.0.0';
	const isHttps = process.env['ORIGIN']?.startsWith('https:') ?? false;
	const embedAncestors = embedAncestorsOf(process.env['EMBED_ANCESTORS']);
	const server = createAtlasServer(handler, { base, isHttps, embedAncestors });
	const port = await listen(server, portOf(process.env['PORT']), host);
	console.log(`Silk Road Atlas: ${addressOf(host, port, base)}  (Ctrl-C ends it)`);
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close(server));
}

/** @param {string | undefined} text */
function portOf(text) {
	if (text === undefined || text === '') return defaultPort;
	const port = Number(text);
	if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
	throw new Error(`PORT=${text} is no port: it must be a whole number from 1 to 65535.`);
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} base
 */
function addressOf(host, port, base) {
	const isAll = host === '0.0.0.0' || host === '::';
	return process.env['ORIGIN']
		? `${process.env['ORIGIN']}${base}/`
		: `http://${isAll ? 'localhost' : host}:${port}${base}/`;
}

/** @param {import('node:http').Server} server */
function close(server) {
	server.close(() => process.exit(0));
	server.closeIdleConnections();
	setTimeout(() => process.exit(0), closingMs).unref();
}

const isProgram = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isProgram)
	serve().catch((error) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
