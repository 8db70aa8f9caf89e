import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPage, pathOfPage } from './match-page';

const pages = [
	'',
	'initiatives',
	'initiatives/[id]',
	'concepts/[id]',
	'concepts/cultural-silk-road',
	'countries/[iso]'
];

test('an address finds its page and says its parameters', () => {
	expect(matchPage(pages, '/countries/KAZ')).toEqual({ page: 'countries/[iso]', params: { iso: 'KAZ' } });
	expect(matchPage(pages, 'initiatives/')).toEqual({ page: 'initiatives', params: {} });
	expect(matchPage(pages, '/')).toEqual({ page: '', params: {} });
});

test('a page of that very name goes before one for any name', () => {
	expect(matchPage(pages, 'concepts/cultural-silk-road')?.page).toBe('concepts/cultural-silk-road');
	expect(matchPage(pages, 'concepts/other')?.page).toBe('concepts/[id]');
});

test('what no page is called is none', () => {
	for (const path of ['nowhere', 'countries', 'countries/KAZ/x', '[id]']) expect(matchPage(pages, path)).toBeNull();
	fc.assert(
		fc.property(fc.string(), (path) => {
			const match = matchPage(pages, path);
			if (match) expect(pathOfPage(match)).toBe(path.split('/').filter(Boolean).join('/'));
		})
	);
});
