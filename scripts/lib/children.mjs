import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a command to its end. It gets a process group of its own, so that it can be ended with everything it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(child: import('node:child_process').ChildProcess) => void} [onStart]
 * @returns {Promise<number>} Exit code; 1 where a signal ended it or it could not be started
 */
export function runChild(command, args, options, onStart) {
	return new Promise((done) => {
		const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
		running.add(child);
		onStart?.(child);
		const end = (/** @type {number} */ code) => {
			running.delete(child);
			done(code);
		};
		child.on('error', (error) => {
			console.error(`${command}: ${error.message}`);
			end(1);
		});
		child.on('close', (code) => end(code ?? 1));
	});
}

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Ends the children and the process itself on Ctrl-C and SIGTERM.
 * @param {number} exitCode
 * @returns {() => void} Takes the handlers away again, for what ends in its own way
 */
export function stopOnSignals(exitCode) {
	const stop = () => {
		stopChildren();
		process.exit(exitCode);
	};
	for (const signal of signals) process.once(signal, stop);
	return () => {
		for (const signal of signals) process.off(signal, stop);
	};
}

function stopChildren() {
	for (const child of running) {
		if (child.pid === undefined) continue;
		try {
			process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
		} catch (error) {
			if (!isGone(error)) throw error;
		}
	}
}

/** @param {unknown} error */
function isGone(error) {
	return error instanceof Error && 'code' in error && error.code === 'ESRCH';
}
