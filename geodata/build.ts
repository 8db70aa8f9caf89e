/**
 * Reads geodata/, checks it and compiles it into static/data and static/schemas.
 *
 *     npm run geodata -- [--check] [--warnings] [--root geodata] [--out static]
 *
 * `--check` stops before writing, `--warnings` shows every warning. Bad records are all named and nothing is replaced; the exit code is then 1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Manifest } from '../src/lib/data/types';
import { inspectGeodata } from './check';
import { compileSteps, manifestFile } from './compile/index';
import { coverageOf, formatCoverage } from './coverage';
import { recordTypes, type Dataset } from './dataset';
import { formatProblem, type Problem } from './problem';
import { readRelief } from './relief/relief';
import { reportStep, showLine, timed } from './report';
import { rules } from './rules/index';
import { takeawayFiles } from './takeaway/index';
import { writeFiles, type Written } from './write';

const warningsShown = 5;

const { values: options } = parseArgs({
	options: {
		root: { type: 'string', default: 'geodata' },
		out: { type: 'string', default: 'static' },
		check: { type: 'boolean', default: false },
		warnings: { type: 'boolean', default: false }
	}
});

const { dataset, problems } = timed(
	'read and check',
	() => inspectGeodata(options.root),
	({ dataset }) =>
		`${dataset.raw.length} records, ${Object.keys(dataset.sources).length} sources, ${rules.length} rules`
);
if (showProblems(problems)) process.exitCode = 1;
else build(dataset);

function build(dataset: Dataset): void {
	for (const type of recordTypes) showLine(`  ${type.padEnd(18)}${String(dataset.records[type].length).padStart(6)}`);
	for (const line of formatCoverage(coverageOf(dataset))) showLine(line);
	const steps = compileSteps(dataset, readRelief());
	const files = steps.flatMap(({ name, compile }) => timed(name, compile, (files) => `${files.length} files`));
	const manifest = manifestFile(dataset, files);
	const takeaway = timed(
		'files to take away',
		() => takeawayFiles(dataset, files, JSON.parse(manifest.text) as Manifest, readFileSync('LICENSE-DATA', 'utf8')),
		(files) => `${files.length} files`
	);
	if (options.check) return reportStep('write', 'nothing (--check)');
	const { removed } = timed('write', () => writeFiles(options.out, [...files, manifest, ...takeaway]), describeWritten);
	for (const path of removed) showLine(`  removed ${path}`);
}

function describeWritten({ written, unchanged, removed, bytes }: Written): string {
	const files = `${written} files written, ${unchanged} unchanged, ${removed.length} removed`;
	return `${files}; ${bytes.toLocaleString('en')} bytes in ${options.out}`;
}

/** Errors one per line and their count, warnings before them. @returns Whether there is an error. */
function showProblems(problems: readonly Problem[]): boolean {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warnings = problems.filter(({ severity }) => severity === 'warning');
	const shown = options.warnings ? warnings : warnings.slice(0, warningsShown);
	for (const problem of [...shown, ...errors]) console.error(formatProblem(problem));
	const hidden = warnings.length - shown.length;
	if (warnings.length > 0)
		console.error(count(warnings.length, 'warning') + (hidden > 0 ? '; --warnings shows all' : ''));
	if (errors.length === 0) return false;
	console.error(`${count(errors.length, 'problem')}; nothing was written`);
	return true;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
