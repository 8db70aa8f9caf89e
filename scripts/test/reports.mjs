import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {string} file
 * @returns {unknown}
 */
function readReport(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * @param {number} code  Exit code of the program that wrote the report
 * @param {Counts} counts
 * @returns {Counts} A program that failed without naming a test counts as one failure
 */
function withExitCode(code, { passed, failed }) {
	return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/**
 * @param {string} file  Report of Vitest's `json` reporter
 * @param {number} code
 */
export function countVitest(file, code) {
	const report = /** @type {{ numPassedTests: number, numFailedTests: number } | null} */ (readReport(file));
	return withExitCode(code, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 });
}

/**
 * @param {string} file  Report of Playwright's `json` reporter
 * @param {number} code
 */
export function countPlaywright(file, code) {
	const report = /** @type {{ stats: { expected: number, unexpected: number, flaky: number } } | null} */ (
		readReport(file)
	);
	const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
	return withExitCode(code, { passed: expected, failed: unexpected + flaky });
}
