import type { Dataset, Entry, RecordOf } from '../dataset';
import { roundPoint, type Point } from '../geometry';
import type { Names } from '../schema/common';
import type { Precision } from '../schema/vocabulary';
import type { MapLocale } from '../../src/lib/data/map-locales';
import { familyOf, sortAreas } from '../../src/lib/data/rows';
import type { Theme, Thing } from '../../src/lib/data/types';
import { Towns } from './towns';
import { spanOf, yearOf } from './years';

/** A town within so many km is where a thing is. */
const townWithinKm = 40;
const pointDecimals = 5;

/** A thing before its names are taken in one language. */
type ThingInAllLanguages = Omit<Thing, 'name' | 'where'> & { names: Names; whereNames: Names[] };

/** Names of a thing in one language; English where there is none. */
export function inLanguage({ names, whereNames, ...thing }: ThingInAllLanguages, locale: MapLocale): Thing {
	const where = whereNames.map((place) => place[locale]).join(' – ');
	return { ...thing, name: names[locale], where };
}

/** Things of every theme, in the order of their ids. */
export function thingsByTheme(dataset: Dataset): Record<Theme, ThingInAllLanguages[]> {
	const { records } = dataset;
	const towns = new Towns(records.cities);
	return {
		places: records.places.map((record) => ({
			...base('places', { type: 'places', record }),
			actor: record.actor,
			status: record.status.value,
			areas: sortAreas(record.areas),
			whereNames: oneOrNone(townOfPlace(record, towns))
		})),
		heritage: records.heritage.map((record) => ({
			...base('heritage', { type: 'heritage', record }),
			areas: sortAreas(record.areas),
			whereNames: oneOrNone(towns.near(record.position.coordinates, townWithinKm))
		})),
		'heritage-parts': records.heritage
			.flatMap((property) => property.parts.map((part) => partThing(part, property)))
			.sort((a, b) => (a.id < b.id ? -1 : 1)),
		initiatives: records.initiatives.map((record) => ({
			...base('initiatives', { type: 'initiatives', record }),
			actor: record.actor ?? null,
			status: record.status.value,
			areas: sortAreas(record.areas),
			positions: record.places.map(({ position }) => round(position.coordinates)),
			precision: roughest(record.places.map(({ position }) => position.precision)),
			whereNames: record.places.length === 1 ? record.places.map(({ names }) => names) : []
		})),
		events: records.events.map((record) => ({
			...base('events', { type: 'events', record }),
			areas: sortAreas(record.areas),
			positions: record.place ? [round(record.place.position.coordinates)] : [],
			precision: record.place?.position.precision ?? 'region',
			whereNames: record.place ? [record.place.names] : []
		})),
		routes: records.routes.map((record) => ({
			...base('routes', { type: 'routes', record }),
			status: record.status.value,
			areas: ['tourism'],
			positions: record.stops.map(({ position }) => round(position.coordinates)),
			precision: roughest(record.stops.map(({ position }) => position.precision)),
			whereNames: ends(record.stops)
		})),
		'historic-routes': records['historic-routes'].map((record) => ({
			...base('historic-routes', { type: 'historic-routes', record }),
			positions: record.stations.map(({ position }) => round(position.coordinates)),
			precision: roughest(record.stations.map(({ position }) => position.precision)),
			whereNames: ends(record.stations)
		})),
		sights: records.sights.map((record) => ({
			...base('sights', { type: 'sights', record }),
			whereNames: oneOrNone(towns.byId(record.nearestCity))
		})),
		cities: records.cities.map((record) => base('cities', { type: 'cities', record })),
		crossings: records.crossings.map((record) => ({
			...base('crossings', { type: 'crossings', record }),
			status: record.access,
			whereNames: oneOrNone(towns.byId(record.nearestCity))
		}))
	};
}

/** What things of all themes have in common; themes put over it what they know better. */
function base(theme: Theme, entry: Entry): ThingInAllLanguages {
	const { record } = entry;
	const span = spanOf(entry);
	const position = 'position' in record ? record.position : null;
	return {
		id: record.id,
		theme,
		names: record.names,
		kind: record.kind,
		family: familyOf(theme, record.kind),
		actor: null,
		status: '',
		countries: record.countries,
		areas: [],
		positions: position ? [round(position.coordinates)] : [],
		precision: position?.precision ?? 'region',
		fromYear: yearOf(span.from),
		toYear: yearOf(span.to),
		whereNames: []
	};
}

function partThing(part: RecordOf<'heritage'>['parts'][number], property: RecordOf<'heritage'>): ThingInAllLanguages {
	return {
		id: part.id,
		theme: 'heritage-parts',
		names: part.names,
		kind: part.kind,
		family: familyOf('heritage-parts', part.kind),
		actor: null,
		status: '',
		countries: [part.country],
		areas: sortAreas(property.areas),
		positions: [round(part.position.coordinates)],
		precision: part.position.precision,
		fromYear: property.inscribed,
		toYear: null,
		whereNames: [property.names]
	};
}

/** The town of an institution: its record's, or the names that the institution gives. */
export function townOfPlace({ city, countries, position }: RecordOf<'places'>, towns: Towns): Names | null {
	if (!city) return null;
	const known =
		city.names ?? towns.byId(city.id) ?? towns.byName(city.name, countries) ?? towns.near(position.coordinates, 15);
	return known ?? { en: city.name, ru: city.name, zh: city.name };
}

/** First and last stop; one of them where they are the same. */
function ends(stops: readonly { names: Names }[]): Names[] {
	const [first, last] = [stops[0]?.names, stops.at(-1)?.names];
	if (!first || !last) return [];
	return first.en === last.en ? [first] : [first, last];
}

function roughest(precisions: Precision[]): Precision {
	if (precisions.length === 0 || precisions.includes('region')) return 'region';
	return precisions.includes('city') ? 'city' : 'site';
}

function oneOrNone(names: Names | null): Names[] {
	return names ? [names] : [];
}

function round(point: Point): Point {
	return roundPoint(point, pointDecimals);
}
