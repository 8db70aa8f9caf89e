import { runChild } from './children.mjs';
import { root } from './paths.mjs';

/** How often a step that takes long says so. */
const tickMs = 5000;
/** Of the output of a step that failed. */
const shownLines = 60;

const isTerminal = process.stdout.isTTY === true;

/**
 * Runs a command quietly: its name, the seconds as they pass, its output only when it fails.
 * @param {string} name
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function runQuietly(name, command, env = {}) {
	const started = Date.now();
	const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
	/** @type {string[]} */
	const output = [];
	process.stdout.write(isTerminal ? `… ${name}` : `… ${name}\n`);
	const ticker = setInterval(
		() => process.stdout.write(isTerminal ? `\r… ${name}  ${seconds()} s` : `  ${name}: ${seconds()} s\n`),
		isTerminal ? 500 : tickMs
	);
	const [program = '', ...args] = command;
	/** @type {import('node:child_process').SpawnOptions} */
	const options = { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
	const code = await runChild(program, args, options, (child) => {
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(String(chunk)));
	});
	clearInterval(ticker);
	process.stdout.write(`${isTerminal ? '\r' : ''}${code === 0 ? '✓' : '✗'} ${name}  ${seconds()} s\n`);
	if (code === 0) return;
	console.error(output.join('').split('\n').slice(-shownLines).join('\n'));
	throw new StepFailed(name, code);
}

export class StepFailed extends Error {
	/**
	 * @param {string} step
	 * @param {number} code
	 */
	constructor(step, code) {
		super(`${step} failed with exit code ${code}; its output stands above`);
		this.name = 'StepFailed';
	}
}
