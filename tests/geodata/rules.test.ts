import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectGeodata } from '../../geodata/check';
import { formatProblem } from '../../geodata/problem';
import { rules } from '../../geodata/rules/index';
import { breakFixture, brokenFolder, copyValid, validRoot, type BrokenCase } from './fixture';

function linesOf(root: string): string[] {
	return inspectGeodata(root).problems.map(formatProblem);
}

/** A line ending in … stands for every line that begins so. */
function shorten(lines: string[], expected: string[]): string[] {
	return lines.map((line, index) => {
		const start = expected[index]?.endsWith('…') ? expected[index].slice(0, -1) : null;
		return start !== null && line.startsWith(start) ? `${start}…` : line;
	});
}

test('finds nothing wrong with the valid data set', () => expect(linesOf(validRoot)).toEqual([]));

test('gives every rule a name of its own and a description', () => {
	expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
	expect(rules.filter(({ name, description }) => !/^[a-z-]+$/.test(name) || !description.endsWith('.'))).toEqual([]);
});

describe('broken records', () => {
	for (const name of readdirSync(brokenFolder)) {
		const broken = JSON.parse(readFileSync(join(brokenFolder, name), 'utf8')) as BrokenCase;
		test(`${name.replace('.json', '')}: ${broken.why}`, () => {
			const root = copyValid();
			breakFixture(root, broken);
			expect(shorten(linesOf(root), broken.expect)).toEqual(broken.expect);
		});
	}
});
