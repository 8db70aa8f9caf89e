import type { HeritageRecord } from '$geodata/schema/heritage';
import type { PlaceRecord } from '$geodata/schema/place';
import type { RouteRecord } from '$geodata/schema/route';
import type { StateRecord } from '$geodata/schema/state';
import type {
	Country,
	CollegeOrUniversity,
	GeoCoordinates,
	LandmarksOrHistoricalBuildings,
	Place,
	Thing,
	TouristTrip,
	WithContext
} from 'schema-dts';

export type JsonLd = WithContext<Thing>;

/** What a page knows of itself in the reader's language. */
export interface PageWords {
	name: string;
	description: string;
	url: string;
}

const context = 'https://schema.org' as const;
const universityKinds = ['university', 'university-branch', 'joint-faculty', 'confucius-institute'];

const geoOf = ([longitude, latitude]: [number, number]): GeoCoordinates => ({
	'@type': 'GeoCoordinates',
	latitude,
	longitude
});

/** Names in other languages than the one shown. */
const otherNames = (names: Record<string, string | undefined>, shown: string) => [
	...new Set(Object.values(names).filter((name) => name !== undefined && name !== shown))
];

export function countryJsonLd(record: StateRecord, words: PageWords): WithContext<Country> {
	return {
		'@context': context,
		'@type': 'Country',
		...words,
		identifier: record.id,
		alternateName: otherNames(record.names, words.name) as string[]
	};
}

export function placeJsonLd(record: PlaceRecord, words: PageWords): WithContext<Place | CollegeOrUniversity> {
	return {
		'@context': context,
		// An institution is an organisation with a place; schema.org lets a thing be both.
		'@type': universityKinds.includes(record.kind) ? 'CollegeOrUniversity' : 'Place',
		...words,
		identifier: record.id,
		alternateName: otherNames(record.names, words.name) as string[],
		...(universityKinds.includes(record.kind)
			? { location: { '@type': 'Place', geo: geoOf(record.position.coordinates) }, foundingDate: record.dates.from }
			: { geo: geoOf(record.position.coordinates) })
	} as WithContext<Place | CollegeOrUniversity>;
}

export function heritageJsonLd(record: HeritageRecord, words: PageWords): WithContext<LandmarksOrHistoricalBuildings> {
	return {
		'@context': context,
		'@type': 'LandmarksOrHistoricalBuildings',
		...words,
		identifier: `unesco-${record.unescoId}`,
		alternateName: otherNames(record.names, words.name) as string[],
		sameAs: record.url,
		geo: geoOf(record.position.coordinates)
	};
}

export function routeJsonLd(
	record: RouteRecord,
	words: PageWords,
	nameOf: (names: RouteRecord['names']) => string
): WithContext<TouristTrip> {
	return {
		'@context': context,
		'@type': 'TouristTrip',
		...words,
		identifier: record.id,
		itinerary: {
			'@type': 'ItemList',
			itemListElement: record.stops.map((stop, i) => ({
				'@type': 'ListItem',
				position: i + 1,
				item: { '@type': 'Place', name: nameOf(stop.names), geo: geoOf(stop.position.coordinates) }
			}))
		}
	};
}

const unsafe: Record<string, string> = {
	'<': '\\u003c',
	'>': '\\u003e',
	'&': '\\u0026',
	'\u2028': '\\u2028',
	'\u2029': '\\u2029'
};

/**
 * JSON for the inside of a `<script>`: no `<`, so that no text of a record can close it or open a comment, and no `&`, which
 * the renderer would escape.
 */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => unsafe[character] ?? character);
}
