/** How many ports after the taken one are tried. */
const tries = 20;

/**
 * Listens on the port, or on the next free one.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} The port it listens on
 */
export async function listen(server, port, host) {
	for (let candidate = port; candidate < port + tries; candidate++) {
		if (await tryPort(server, candidate, host)) return candidate;
		console.warn(`Port ${candidate} is taken by another program; trying ${candidate + 1}.`);
	}
	throw new Error(`No free port between ${port} and ${port + tries - 1}; choose one with PORT=…`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function tryPort(server, port, host) {
	return new Promise((resolve, reject) => {
		const onError = (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(error);
		};
		server.once('error', onError);
		server.listen(port, host, () => {
			server.off('error', onError);
			resolve(true);
		});
	});
}
