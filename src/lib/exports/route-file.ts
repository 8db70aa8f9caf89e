import type { Names, Prose } from '$geodata/schema/common';
import type { RouteRecord } from '$geodata/schema/route';

/** A route as the writers of files need it: with the words in one language already chosen. */
export interface RouteFile {
	id: string;
	name: string;
	summary: string;
	/** Address of its page; '' where none is known. */
	url: string;
	keywords: string[];
	stops: RouteFileStop[];
}

export interface RouteFileStop {
	name: string;
	why: string;
	country: string;
	nights: number;
	/** [lon, lat] in WGS84 degrees. */
	coordinates: [lon: number, lat: number];
	isExact: boolean;
}

interface Words {
	name: (names: Names) => string;
	prose: (prose: Prose) => { text: string };
}

export function routeFileOf(record: RouteRecord, words: Words, url: string): RouteFile {
	return {
		id: record.id,
		name: words.name(record.names),
		summary: words.prose(record.summary).text,
		url,
		keywords: [record.status.value, record.mode, record.itinerary],
		stops: record.stops.map((stop) => ({
			name: words.name(stop.names),
			why: words.prose(stop.why).text,
			country: stop.country,
			nights: stop.nights,
			coordinates: stop.position.coordinates,
			isExact: stop.position.precision === 'site'
		}))
	};
}
