import type { EventRecord } from '$geodata/schema/initiative';
import type { Event, WithContext } from 'schema-dts';
import type { PageWords } from './json-ld';

/** An event for machines; what was only announced says so. */
export function eventJsonLd(
	record: EventRecord,
	words: PageWords,
	nameOf: (names: EventRecord['names']) => string
): WithContext<Event> {
	const { place, dates, planned } = record;
	const [longitude, latitude] = place?.position.coordinates ?? [];
	return {
		'@context': 'https://schema.org',
		'@type': 'Event',
		...words,
		identifier: record.id,
		startDate: dates.from,
		...(dates.to ? { endDate: dates.to } : {}),
		...(planned ? { eventStatus: 'https://schema.org/EventScheduled' as const } : {}),
		...(place && longitude !== undefined && latitude !== undefined
			? {
					location: {
						'@type': 'Place' as const,
						name: nameOf(place.names),
						geo: { '@type': 'GeoCoordinates' as const, latitude, longitude }
					}
				}
			: {})
	};
}
