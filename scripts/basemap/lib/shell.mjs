import { execFileSync } from 'node:child_process';

/** @param {string} command @param {(string | number)[]} args */
export function run(command, ...args) {
	return execFileSync(command, args.map(String), {
		encoding: 'utf8',
		maxBuffer: 2 ** 30,
		stdio: ['ignore', 'pipe', 'inherit']
	});
}
