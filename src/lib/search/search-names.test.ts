import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeSearch } from '$lib/data/search-rows';
import type { SearchEntry } from '$lib/data/types';
import { buildNameIndex, type NameIndex } from './name-index';
import { searchNames, type Hit } from './search-names';

/** Any sixteen bits in a row, halves of characters among them. */
const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
	.map((units) => String.fromCharCode(...units));

function entry(
	id: string,
	weight: number,
	names: SearchEntry['names'],
	theme: SearchEntry['theme'] = 'cities'
): SearchEntry {
	return { theme, id, kind: 'city', countries: ['UZB'], names, position: null, weight };
}

const index = buildNameIndex([
	entry('tashkent', 1, { en: 'Tashkent', ru: 'Ташкент', zh: '塔什干', uz: 'Toshkent', kk: 'Ташкент' }),
	entry(
		'ci-tashkent',
		0.6,
		{
			en: 'Confucius Institute at Tashkent State University of Oriental Studies',
			ru: 'Институт Конфуция при Ташкентском университете востоковедения',
			zh: '塔什干国立东方大学孔子学院'
		},
		'places'
	),
	entry('tashkurgan', 0.4, { en: 'Tashkurgan', ru: 'Ташкурган', zh: '塔什库尔干' }),
	entry('kokand', 0.7, { en: 'Kokand', ru: 'Коканд', zh: '浩罕', uz: 'Qoʻqon' }),
	entry('osh', 0.8, { en: 'Osh', ru: 'Ош', zh: '奥什', ky: 'Ош' }),
	entry('issyk-kul', 0.5, { en: 'Issyk-Kul', ru: 'Иссык-Куль', zh: '伊塞克湖', ky: 'Ысык-Көл' })
]);

/** Hits of all themes, the best first. */
function hitsOf(index: NameIndex, query: string, reader?: 'ru'): Hit[] {
	const groups = searchNames([index], query, { perGroup: 10, ...(reader ? { reader } : {}) });
	return groups.flatMap(({ hits }) => hits).sort((a, b) => b.score - a.score);
}
const found = (query: string) => hitsOf(index, query).map((hit) => hit.entry.id);

describe('every way of writing Tashkent finds Tashkent first', () => {
	test.each(['Ташкент', 'ташкент', 'Toshkent', '塔什干', 'tashkent', 'TASHKENT', 'taskent', 'tahskent', 'Тошкент'])(
		'%s',
		(query) => expect(found(query)[0]).toBe('tashkent')
	);
});

test('the exact name stands before a beginning, and that before a word inside', () => {
	expect(found('tashkent').slice(0, 2)).toEqual(['tashkent', 'ci-tashkent']);
	expect(found('tash').slice(0, 3)).toEqual(['tashkent', 'tashkurgan', 'ci-tashkent']);
});

test('words in any order, each from its beginning', () => {
	expect(found('tash conf')).toEqual(['ci-tashkent']);
	expect(found('孔子学院')).toEqual(['ci-tashkent']);
});

test('apostrophes, hyphens and marks do not matter', () => {
	expect(found("qo'qon")[0]).toBe('kokand');
	expect(found('issyk kul')[0]).toBe('issyk-kul');
	expect(found('Ысык көл')[0]).toBe('issyk-kul');
});

test('Chinese with a wrong character finds by the pairs that are right', () => {
	expect(found('塔什库干')[0]).toBe('tashkurgan');
});

test('short words forgive no error, and nothing finds nothing', () => {
	expect(found('oxh')).toEqual([]);
	expect(found('  -- ')).toEqual([]);
});

test('the hit says in which language its name was found', () => {
	expect(hitsOf(index, 'Toshkent')[0]?.language).toBe('uz');
});

test('a name in the language of the reader is the one that is told', () => {
	expect(hitsOf(index, 'Ташкент')[0]?.language).not.toBe('kk');
	expect(hitsOf(index, 'Ташкент', 'ru')[0]?.language).toBe('ru');
	expect(hitsOf(index, 'Toshkent', 'ru')[0]?.language).toBe('uz');
});

test('groups stand in the order of their best hit, and say how many there are', () => {
	const groups = searchNames([index], 'tash', { perGroup: 1 });
	expect(groups.map(({ theme, count, hits }) => [theme, count, hits.length])).toEqual([
		['cities', 2, 1],
		['places', 1, 1]
	]);
});

test('an index that is added later is searched with the first, and guesses in neither where letters as typed find enough', () => {
	const towns = buildNameIndex([
		entry('tashtagol', 0.3, { en: 'Tashtagol' }, 'towns'),
		...Array.from({ length: 6 }, (_, number) => entry(`osh-${number}`, 0.3, { en: `Osh ${number}` }, 'towns'))
	]);
	const themesOf = (query: string) => searchNames([index, towns], query, { perGroup: 9 }).map(({ theme }) => theme);
	expect(themesOf('tasht')).toContain('towns');
	expect(searchNames([index, towns], 'osh', { perGroup: 9 }).map(({ count }) => count)).toEqual([1, 6]);
});

test('any text is an answerable query', () => {
	fc.assert(
		fc.property(anyText, (query) => {
			for (const { count, hits } of searchNames([index], query, { perGroup: 3 })) {
				expect(hits.length).toBe(Math.min(count, 3));
			}
		}),
		{ numRuns: 40 }
	);
});

const file = 'static/data/search.json';
describe.runIf(existsSync(file))('the whole data', () => {
	const entries = existsSync(file) ? decodeSearch(JSON.parse(readFileSync(file, 'utf8')), file) : [];
	const whole = buildNameIndex(entries);

	test.each(['Ташкент', 'Toshkent', '塔什干', 'tashkent', 'taskent'])('%s finds Tashkent first', (query) => {
		expect(hitsOf(whole, query)[0]?.entry.id).toBe('tashkent');
	});
});
