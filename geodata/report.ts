/** Runs a step and shows its name, what it did and how long it took (ms). */
export function timed<Result>(name: string, run: () => Result, describe: (result: Result) => string): Result {
	const start = performance.now();
	const result = run();
	reportStep(name, describe(result), performance.now() - start);
	return result;
}

export function reportStep(name: string, text: string, ms?: number): void {
	showLine(`${name.padEnd(20)}${text}${ms === undefined ? '' : `, ${Math.round(ms)} ms`}`);
}

export function showLine(line: string): void {
	process.stdout.write(`${line}\n`);
}
