import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeSearch } from '$lib/data/search-rows';
import type { SearchEntry } from '$lib/data/types';
import { groupHits } from './group-hits';
import { buildSearchIndex, searchEntries } from './search-index';

function entry(
	id: string,
	weight: number,
	names: SearchEntry['names'],
	theme: SearchEntry['theme'] = 'cities'
): SearchEntry {
	return { theme, id, kind: 'city', countries: ['UZB'], names, position: null, weight };
}

const index = buildSearchIndex([
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
const found = (query: string) => searchEntries(index, query, 10).map((hit) => hit.entry.id);

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
	expect(searchEntries(index, 'Toshkent', 1)[0]?.language).toBe('uz');
});

test('a name in the language of the reader is the one that is told', () => {
	expect(searchEntries(index, 'Ташкент', 1)[0]?.language).not.toBe('kk');
	expect(searchEntries(index, 'Ташкент', 1, 'ru')[0]?.language).toBe('ru');
	expect(searchEntries(index, 'Toshkent', 1, 'ru')[0]?.language).toBe('uz');
});

test('groups stand in the order of their best hit', () => {
	const groups = groupHits(searchEntries(index, 'tashkent', 10), 1);
	expect(groups.map(({ theme, hits }) => [theme, hits.length])).toEqual([
		['cities', 1],
		['places', 1]
	]);
});

const file = 'static/data/search.json';
describe.runIf(existsSync(file))('the whole data', () => {
	const entries = existsSync(file) ? decodeSearch(JSON.parse(readFileSync(file, 'utf8')), file) : [];
	const whole = buildSearchIndex(entries);

	test.each(['Ташкент', 'Toshkent', '塔什干', 'tashkent', 'taskent'])('%s finds Tashkent first', (query) => {
		expect(searchEntries(whole, query, 5)[0]?.entry.id).toBe('tashkent');
	});

	test('logs how long a keystroke takes', () => {
		const queries = [
			't',
			'ta',
			'tash',
			'taskent',
			'confucius inst',
			'孔子',
			'самаркнд',
			'xyzzyqua',
			'silk road corridr'
		];
		const times = queries.map((query) => {
			const runs = Array.from({ length: 25 }, () => {
				const start = performance.now();
				searchEntries(whole, query, 40);
				return performance.now() - start;
			}).sort((a, b) => a - b);
			return `${query} ${runs[12]?.toFixed(2)} (worst ${runs[24]?.toFixed(2)})`;
		});
		console.warn(
			`search, ms a keystroke over ${entries.length} records, ${whole.names.length} names, ` +
				`${whole.namesByWord.size} words: ${times.join(' · ')}`
		);
		expect(times.length).toBe(queries.length);
	});
});
