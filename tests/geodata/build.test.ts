import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../geodata/write';
import { compileFolder } from './compiled';
import { breakFixture, copyValid, temporaryFolder, validRoot } from './fixture';

function build(...options: string[]) {
	return spawnSync(process.execPath, ['--import', 'tsx', 'geodata/build.ts', ...options], { encoding: 'utf8' });
}

describe('npm run geodata', () => {
	test('writes what it compiled and says so', () => {
		const out = temporaryFolder();
		const { status, stdout } = build('--root', validRoot, '--out', out);
		expect(status).toBe(0);
		expect(stdout).toMatch(/places {2,}2\n/);
		expect(stdout).toMatch(/write +\d+ files written, 0 unchanged, 0 removed; [\d,]+ bytes/);
		expect(readdirSync(out)).toEqual(expect.arrayContaining(['data', 'schemas', 'places', 'places.csv']));
	});

	test('counts names, translations and prose by language', () => {
		const { stdout } = build('--root', validRoot, '--check');
		// Everything in the fixture has a Russian name, of which one place marks its own as a translation; its prose is partly told.
		expect(stdout).toMatch(/ru +\d+ \(100 %\) +1 +\d+ \(\d+ %\)/);
	});

	test('names every problem, exits with 1 and leaves the last good data alone', () => {
		const root = copyValid();
		const out = temporaryFolder();
		build('--root', root, '--out', out);
		const before = readFileSync(join(out, 'data/places/ci-tashkent.json'), 'utf8');
		breakFixture(root, { why: '', file: 'places/ci-tashkent.json', merge: { sources: ['no-such'] }, expect: [] });
		breakFixture(root, { why: '', file: 'cities/almaty.json', merge: { timeZone: null }, expect: [] });
		const { status, stderr } = build('--root', root, '--out', out);
		expect(status).toBe(1);
		expect(stderr.trim().split('\n')).toEqual([
			'geodata/cities/almaty.json: city "almaty": timeZone: missing (expected a value)',
			'geodata/places/ci-tashkent.json: place "ci-tashkent": sources[0]: unknown source "no-such" (expected a key of geodata/sources.json)',
			'2 problems; nothing was written'
		]);
		expect(readFileSync(join(out, 'data/places/ci-tashkent.json'), 'utf8')).toBe(before);
	});

	test('writes nothing with --check', () => {
		const out = temporaryFolder();
		expect(build('--root', validRoot, '--out', out, '--check').status).toBe(0);
		expect(readdirSync(out)).toEqual([]);
	});
});

test('compiles the same bytes twice', () => {
	expect(compileFolder(validRoot)).toEqual(compileFolder(validRoot));
});

describe('writing', () => {
	test('leaves unchanged files alone, replaces changed ones and removes those of an earlier run', () => {
		const out = temporaryFolder();
		writeFiles(out, [
			{ path: 'data/kept.json', text: '1' },
			{ path: 'data/changed.json', text: '1' },
			{ path: 'data/old/gone.json', text: '1' }
		]);
		const { mtimeMs } = statSync(join(out, 'data/kept.json'));
		const result = writeFiles(out, [
			{ path: 'data/kept.json', text: '1' },
			{ path: 'data/changed.json', text: '23' }
		]);
		expect(result).toEqual({ written: 1, unchanged: 1, removed: ['data/old/gone.json'], bytes: 3 });
		expect(statSync(join(out, 'data/kept.json')).mtimeMs).toBe(mtimeMs);
		expect(readdirSync(join(out, 'data')).sort()).toEqual(['changed.json', 'kept.json']);
	});

	test('touches nothing that is not compiled', () => {
		const out = temporaryFolder();
		mkdirSync(join(out, 'data'));
		writeFileSync(join(out, 'data/basemap.pmtiles'), '');
		writeFileSync(join(out, 'robots.json'), '');
		writeFiles(out, []);
		expect(existsSync(join(out, 'data/basemap.pmtiles'))).toBe(true);
		expect(existsSync(join(out, 'robots.json'))).toBe(true);
	});
});
