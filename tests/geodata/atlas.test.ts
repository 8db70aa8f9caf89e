import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectGeodata } from '../../geodata/check';
import { formatProblem } from '../../geodata/problem';
import { states } from '../../geodata/schema/vocabulary';
import { mapLocales } from '../../src/lib/data/map-locales';
import { compileFolder, textOf } from './compiled';

const gzipBytes = (text: string) => gzipSync(text, { level: 9 }).length;

describe('the records of the atlas', () => {
	test('keep every rule', () => {
		const errors = inspectGeodata('geodata').problems.filter(({ severity }) => severity === 'error');
		expect(errors.map(formatProblem)).toEqual([]);
	});

	test('have all six states', () => {
		const { dataset } = inspectGeodata('geodata');
		expect(dataset.records.states.map(({ id }) => id)).toEqual([...states].sort());
	});

	const files = compileFolder('geodata');

	test.each(mapLocales)('send the first view of the map in %s in at most 25 kB', (locale) => {
		const places = gzipBytes(textOf(files, `data/map/places.${locale}.json`));
		const heritage = gzipBytes(textOf(files, `data/map/heritage.${locale}.json`));
		expect(places + heritage).toBeLessThanOrEqual(25_000);
	});
});
