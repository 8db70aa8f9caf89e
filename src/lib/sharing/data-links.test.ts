import { expect, test } from 'vitest';
import type { FileCatalogue } from '$lib/data/files-types';
import { dataLinksOf } from './data-links';

const file = (path: string) => ({ path, bytes: 1 });
const catalogue: FileCatalogue = {
	version: 'x',
	dataDate: '2026',
	lists: [
		{
			type: 'indicators',
			folder: 'indicators',
			records: 1,
			hasSchema: true,
			files: [file('/indicators.json'), file('/indicators.csv'), file('/indicators.zip')]
		}
	],
	pages: [{ folder: 'compare', files: [file('/compare.json'), file('/compare.zip')] }],
	bibliography: [],
	all: []
};
const pages = { countries: ['KAZ'], places: ['x'] };
const pathsOf = (path: string) => dataLinksOf(path, catalogue, pages).map((link) => link.path);

test('files follow the address of a page', () => {
	expect(pathsOf('/indicators')).toEqual(['/indicators.json', '/indicators.csv', '/indicators.zip']);
	expect(pathsOf('/compare')).toEqual(['/compare.json', '/compare.zip']);
	expect(pathsOf('/countries/KAZ')).toEqual(['/countries/KAZ.json', '/countries/KAZ.zip']);
});

test('no page, no files', () => {
	for (const path of ['/', '/about', '/places/no-such', '/constructor', '/places/x/y', '/data/method'])
		expect(pathsOf(path)).toEqual([]);
});
