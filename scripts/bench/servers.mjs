import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { root } from '../lib/paths.mjs';
import { runQuietly } from '../lib/steps.mjs';
import { createAtlasServer } from '../server/create-server.mjs';
import { listen } from '../server/listen.mjs';

const host = '127.0.0.1';
const firstPort = 4300;

/** Written into the canonical addresses of the build, which a search engine wants whole. */
export const atlasOrigin = `http://${host}:${firstPort}`;

/**
 * The atlas and the floor, each behind the same server: the same headers, compression and ranges.
 * @returns {Promise<{ atlas: string, floor: string, stop: () => Promise<void> }>}
 */
export async function startServers() {
	const floorFolder = join(root, '.cache/floor');
	await runQuietly('compress the floor', [process.execPath, 'scripts/compress.mjs', floorFolder]);
	/** @type {{ handler: import('node:http').RequestListener }} */
	const { handler } = await import(pathToFileURL(join(root, 'build/handler.js')).href);
	const files = sirv(floorFolder, { etag: true, gzip: true, brotli: true });
	const tiles = sirv(join(root, 'static'), { etag: true });
	const servers = [
		createAtlasServer(handler, { base: '', isHttps: false }),
		createAtlasServer((request, response) => files(request, response, () => tiles(request, response)), {
			base: '',
			isHttps: false
		})
	];
	const ports = [];
	for (const server of servers) ports.push(await listen(server, firstPort + ports.length, host));
	const [atlas, floor] = ports.map((port) => `http://${host}:${port}`);
	return {
		atlas: atlas ?? '',
		floor: floor ?? '',
		stop: async () => {
			for (const server of servers) {
				server.closeAllConnections();
				await new Promise((done) => server.close(done));
			}
		}
	};
}
