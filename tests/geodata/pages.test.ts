import { describe, expect, test } from 'vitest';
import { Relief } from '../../geodata/relief/relief';
import { decodeThings } from '../../src/lib/data/rows';
import { decodeSearch } from '../../src/lib/data/search-rows';
import type {
	CountryPage,
	HeritagePage,
	InitiativePage,
	Manifest,
	PlacePage,
	RoutePage,
	Theme
} from '../../src/lib/data/types';
import { compileFolder, jsonOf } from './compiled';
import { validRoot } from './fixture';

const plain = new Relief(new Int16Array(1021 * 337).fill(700));
const files = compileFolder(validRoot, plain);
const thingsOf = (theme: Theme, locale: string) =>
	decodeThings(jsonOf(files, `data/map/${theme}.${locale}.json`), `${theme}.${locale}`);

describe('map rows', () => {
	test('hold a place with its family, years and town in the reader’s language', () => {
		expect(thingsOf('places', 'ru')).toEqual([
			{
				id: 'centre-samarkand',
				theme: 'places',
				name: 'Турецкий центр в Самарканде',
				kind: 'cultural-centre',
				family: 'culture',
				actor: 'turkiye',
				status: 'closed',
				countries: ['UZB'],
				areas: ['culture-arts'],
				positions: [[66.9597, 39.6542]],
				precision: 'city',
				fromYear: 2010,
				toYear: 2020,
				where: 'Самарканд'
			},
			{
				id: 'ci-tashkent',
				theme: 'places',
				name: 'Институт Конфуция в Ташкенте',
				kind: 'confucius-institute',
				family: 'learning',
				actor: 'china',
				status: 'operating',
				countries: ['UZB'],
				areas: ['education', 'language'],
				positions: [[69.2401, 41.2995]],
				precision: 'city',
				fromYear: 2005,
				toYear: null,
				where: 'Ташкент'
			}
		]);
	});

	test('hold a route from its first stop to its last', () => {
		const [route] = thingsOf('routes', 'zh');
		expect(route?.where).toBe('塔什干 – 撒马尔罕');
		expect(route?.positions).toEqual([
			[69.2401, 41.2995],
			[66.9597, 39.6542]
		]);
	});

	test('hold an event without a point, and the years before our era', () => {
		expect(thingsOf('events', 'en').map(({ id, positions }) => [id, positions.length])).toEqual([
			['t-2023-05-19', 0],
			['t-2024-10-01', 1]
		]);
		expect(thingsOf('historic-routes', 'en')[0]).toMatchObject({ fromYear: -120, toYear: 1600 });
	});

	test('place a heritage part under its property', () => {
		expect(thingsOf('heritage-parts', 'en')[0]?.where).toBe('Samarkand – Crossroad of Cultures');
	});
});

describe('a country’s page', () => {
	const page = jsonOf<CountryPage>(files, 'data/countries/UZB.json');

	test('heads with what is counted and with the newest arrivals and students', () => {
		expect(page.headFigures.map(({ basis, label, value, period }) => [basis, label, value, period])).toEqual([
			['counted', 'institutions', 1, '2024'],
			['counted', 'confucius-institutes', 1, '2024'],
			['counted', 'initiatives', 1, '2024'],
			['published', { en: 'Chinese arrivals' }, 50000, '2024'],
			['published', { en: 'Uzbek students in China' }, 4000, '2023']
		]);
	});

	test('counts the initiatives of an area by state', () => {
		expect(page.areaProfile.tourism).toEqual({ KAZ: 1, KGZ: 0, TJK: 0, TKM: 0, UZB: 1 });
		expect(page.areaProfile.sports).toEqual({ KAZ: 0, KGZ: 0, TJK: 0, TKM: 0, UZB: 0 });
	});

	test('has the box of the outline, the newest event first, and every source that it cites', () => {
		expect(page.bounds).toEqual([56, 37, 70, 43]);
		expect(page.events.map(({ id }) => id)).toEqual(['t-2024-10-01', 't-2023-05-19']);
		expect(Object.keys(page.sources)).toEqual(['declaration-2023', 'gazette-2024']);
	});

	test('puts Chinese institutions before Turkish ones', () => {
		expect(page.institutions.map(({ id }) => id)).toEqual(['ci-tashkent', 'centre-samarkand']);
	});

	test('of China has the counted figures only', () => {
		const china = jsonOf<CountryPage>(files, 'data/countries/CHN.json');
		expect(china.headFigures.map(({ basis, value }) => [basis, value])).toEqual([
			['counted', 0],
			['counted', 0]
		]);
	});
});

test('a place’s page names what is near, nearest first, and what goes on in its town', () => {
	const page = jsonOf<PlacePage>(files, 'data/places/ci-tashkent.json');
	// Tashkent to Samarkand is 266 km; Almaty is farther than the 300 km that count as near.
	expect(page.near[0]).toMatchObject({ distanceKm: 0, thing: { id: 'tashkent' } });
	expect(page.near.map(({ thing }) => thing.id)).not.toContain('almaty');
	expect(page.near.find(({ thing }) => thing.id === 'samarkand')?.distanceKm).toBe(265.8);
	expect(page.related.map(({ id }) => id)).toEqual(['t-2024-10-01', 'tr-tashkent-samarkand']);
});

test('a property’s page names the routes that stop there and none of its own parts as near', () => {
	const page = jsonOf<HeritagePage>(files, 'data/heritage/wh-603.json');
	expect(page.routes.map(({ id }) => id)).toEqual(['tr-tashkent-samarkand', 'hr-north']);
	expect(page.near.map(({ thing }) => thing.id)).toEqual([
		's-registan-square',
		'centre-samarkand',
		'samarkand',
		'ci-tashkent',
		'tashkent'
	]);
});

test('a route’s page knows its proposal, its heritage and the heights on its way', () => {
	const page = jsonOf<RoutePage>(files, 'data/routes/tr-tashkent-samarkand.json');
	expect(page.initiative?.names.en).toBe('Register of tour operators');
	expect(Object.keys(page.heritage)).toEqual(['wh-603', 'whc-603-registan']);
	expect(page.elevation[0]).toEqual({ km: 0, m: 700, position: [69.2401, 41.2995] });
	expect(page.elevation.at(-1)).toEqual({ km: 265.8, m: 700, position: [66.9597, 39.6542] });
});

test('an initiative’s page names the routes that grew out of it', () => {
	const page = jsonOf<InitiativePage>(files, 'data/initiatives/tour-operators.json');
	expect(page.routes.map(({ id }) => id)).toEqual(['tr-tashkent-samarkand']);
	expect(page.similar).toEqual([]);
	expect(Object.keys(page.sources)).toEqual(['declaration-2023', 'gazette-2024']);
});

test('the search index finds a thing by its name in any language, states first', () => {
	const entries = decodeSearch(jsonOf(files, 'data/search.json'), 'search');
	expect(entries.slice(0, 3).map(({ id }) => id)).toEqual(['CHN', 'UZB', 'tashkent']);
	expect(entries.find(({ id }) => id === 'tashkent')).toEqual({
		theme: 'cities',
		id: 'tashkent',
		kind: 'city',
		countries: ['UZB'],
		names: { en: 'Tashkent', ru: 'Ташкент', zh: '塔什干', uz: 'Toshkent' },
		position: [69.2401, 41.2995],
		weight: 0.95
	});
});

test('the manifest counts themes and years, and lists the pages', () => {
	const manifest = jsonOf<Manifest>(files, 'data/manifest.json');
	expect(manifest.version).toMatch(/^[0-9a-f]{16}$/);
	expect(manifest.dataDate).toBe('2024-10-02');
	expect(manifest.counts).toMatchObject({ places: 2, heritage: 1, 'heritage-parts': 1, sources: 3, states: 2 });
	expect(manifest.pages.places).toEqual(['centre-samarkand', 'ci-tashkent']);
	expect(manifest.years.events).toEqual([
		[2023, 1],
		[2024, 1]
	]);
});
