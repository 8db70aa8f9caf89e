import { createServer } from 'node:net';

/** How many pairs are tried before the last one is taken as it is. */
const tries = 50;

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
	return new Promise((done) => {
		const probe = createServer();
		probe.once('error', () => done(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
	});
}

/**
 * The first port, from `first` on, that is free together with its neighbour.
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function freePorts(first) {
	let port = first;
	for (let i = 0; i < tries; i++, port += 2) if ((await isFree(port)) && (await isFree(port + 1))) return port;
	return port;
}
