import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCodes, recordLanguages } from '../../../geodata/schema/vocabulary';
import { DataFileError } from './data-file-error';
import { decodeSearch, encodeSearch } from './search-rows';
import { themes, type SearchEntry } from './types';

const degrees = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((steps) => steps / 1e4);

/** Names that differ from the English one: those that do not are left out by design. */
const names = fc
	.record(Object.fromEntries(recordLanguages.map((language) => [language, fc.string({ minLength: 1 })])), {
		requiredKeys: ['en']
	})
	.map((record) =>
		Object.fromEntries(Object.entries(record).filter(([key, name]) => key === 'en' || name !== record['en']))
	);

const entry: fc.Arbitrary<SearchEntry> = fc.record({
	theme: fc.constantFrom(...themes, 'states' as const, 'intangible' as const),
	id: fc.stringMatching(/^[a-z0-9]{1,12}$/),
	kind: fc.constantFrom('museum', 'city', 'state'),
	countries: fc.uniqueArray(fc.constantFrom(...countryCodes)),
	names: names as fc.Arbitrary<SearchEntry['names']>,
	position: fc.option(fc.tuple(degrees(180), degrees(90))),
	weight: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100)
});

describe('the search table', () => {
	test('gives back what was written, through JSON', () => {
		fc.assert(
			fc.property(fc.array(entry), (entries) => {
				expect(decodeSearch(JSON.parse(JSON.stringify(encodeSearch(entries))), 'search')).toEqual(entries);
			})
		);
	});

	test('leaves out a name that is the English one', () => {
		const [found] = decodeSearch(
			encodeSearch([
				{
					...{ theme: 'cities', id: 'osh', kind: 'city', countries: ['KGZ'], position: null, weight: 0.7 },
					names: { en: 'Osh', ru: 'Ош', tr: 'Osh' }
				}
			]),
			'search'
		);
		expect(found?.names).toEqual({ en: 'Osh', ru: 'Ош' });
	});

	test('refuses a table of another version', () => {
		expect(() => decodeSearch({ version: 99, id: [] }, '/data/search.json')).toThrow(DataFileError);
	});
});
