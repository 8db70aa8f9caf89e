import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspectGeodata } from '../../geodata/check';
import type { OutputFile } from '../../geodata/compile/compiled-file';
import type { JsonObject } from '../../geodata/json';
import { takeawayFiles } from '../../geodata/takeaway/index';
import { csvOfTable, mergeOrders, tablesOf } from '../../geodata/takeaway/tables';
import type { Manifest } from '../../src/lib/data/types';
import { compileFolder, jsonOf } from './compiled';
import { validRoot } from './fixture';

function takeAway(): OutputFile[] {
	const compiled = compileFolder(validRoot);
	const manifest = jsonOf<Manifest>(compiled, 'data/manifest.json');
	return takeawayFiles(inspectGeodata(validRoot).dataset, compiled, manifest, 'Terms\n');
}

const files = takeAway();
const paths = files.map(({ path }) => path);
function fileAt(path: string): OutputFile {
	const file = files.find((candidate) => candidate.path === path);
	if (!file) throw new Error(`${path} is not there`);
	return file;
}
const textAt = (path: string) => {
	const file = fileAt(path);
	return 'text' in file ? file.text : '';
};
const entriesOf = (path: string) => {
	const file = fileAt(path);
	return 'bytes' in file ? unzipSync(file.bytes) : {};
};

describe('files to take away', () => {
	test('follow the addresses of lists', () => {
		for (const file of ['initiatives.json', 'initiatives.csv', 'initiatives.geojson', 'initiatives.zip'])
			expect(paths).toContain(file);
		expect(paths).toContain('indicators.csv');
		expect(paths).not.toContain('indicators.geojson');
	});

	test('follow the addresses of pages, of countries in small letters too', () => {
		for (const file of ['countries/UZB.json', 'countries/uzb.json', 'countries/uzb.zip', 'places/ci-tashkent.geojson'])
			expect(paths).toContain(file);
		expect(textAt('countries/uzb.json')).toBe(textAt('countries/UZB.json'));
	});

	test('a page of one list under another name has the files of that list', () => {
		expect(textAt('timeline.csv')).toBe(textAt('events.csv'));
		expect(paths).toContain('timeline.zip');
	});

	test('a record says where it belongs, on what terms it may be used and what it cites', () => {
		expect(JSON.parse(textAt('places/ci-tashkent.json'))).toMatchObject({
			dataset: {
				page: '/places/ci-tashkent',
				licence: 'CC-BY-4.0',
				attribution: expect.stringContaining('Silk Road Atlas')
			},
			record: { id: 'ci-tashkent' },
			sources: expect.any(Object)
		});
	});

	test('an archive holds readme, licence, data and sources', () => {
		const entries = entriesOf('places/ci-tashkent.zip');
		expect(Object.keys(entries)).toEqual([
			...['README.txt', 'LICENSE.txt'],
			...['ci-tashkent.json', 'ci-tashkent.geojson', 'sources.csv']
		]);
		expect(strFromU8(entries['LICENSE.txt'] ?? new Uint8Array())).toBe('Terms\n');
		expect(strFromU8(entries['README.txt'] ?? new Uint8Array())).toContain('Page: /places/ci-tashkent');
		expect(strFromU8(entries['ci-tashkent.json'] ?? new Uint8Array())).toBe(textAt('places/ci-tashkent.json'));
	});

	test('one archive holds every list', () => {
		const entries = Object.keys(entriesOf('data.zip'));
		expect(entries).toEqual(expect.arrayContaining(['README.txt', 'places.csv', 'routes-stops.csv']));
		expect(entries).toContain('countries.schema.json');
	});

	test('the catalogue says how large each list is', () => {
		const catalogue = JSON.parse(textAt('data/files.json')) as {
			lists: { folder: string; records: number; files: { path: string; bytes: number }[] }[];
		};
		const places = catalogue.lists.find(({ folder }) => folder === 'places');
		expect(places?.records).toBe(2);
		const csv = places?.files.find(({ path }) => path === '/places.csv');
		expect(csv?.bytes).toBe(Buffer.byteLength(textAt('places.csv')));
	});

	test('are the same bytes each time', () => expect(takeAway()).toEqual(files));
});

describe('tables', () => {
	const record: JsonObject = {
		id: 'a',
		names: { en: 'A, "quoted"' },
		countries: ['KAZ', 'CHN'],
		position: { coordinates: [71.4, 51.2], precision: 'city' },
		stops: [{ nights: 2, notes: [{ text: 'first' }, { text: '=1+1' }] }, { nights: 0 }]
	};

	test('a line per record, a table per list of things, a list of words in one field', () => {
		const [table, stops, notes] = tablesOf([record]);
		expect(csvOfTable(table ?? { part: '', rows: [] })).toBe(
			'\ufeffid,names_en,countries,lon,lat,position_precision\r\na,"A, ""quoted""",KAZ; CHN,71.4,51.2,city\r\n'
		);
		expect(stops?.part).toBe('stops');
		expect(csvOfTable(stops ?? { part: '', rows: [] })).toBe('\ufeffrecord,order,nights\r\na,1,2\r\na,2,0\r\n');
		expect(notes?.part).toBe('stops-notes');
		expect(csvOfTable(notes ?? { part: '', rows: [] })).toBe(
			"\ufeffrecord,order,text\r\na,1.1,first\r\na,1.2,'=1+1\r\n"
		);
	});

	test('columns hold every name once, and keep the order of the first list', () => {
		fc.assert(
			fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...'abcdef'))), (lists) => {
				const merged = mergeOrders(lists);
				expect([...merged].sort()).toEqual([...new Set(lists.flat())].sort());
				const first = lists[0] ?? [];
				expect(merged.filter((name) => first.includes(name))).toEqual(first);
			})
		);
	});
});
