import { DataFileError } from './data-file-error';
import { fetchData, fetchPage } from './fetch-data';
import type { MapLocale } from './map-locales';
import type { EventPage, TimelineFile } from './timeline-types';

/**
 * Everything dated, in one language and in the order of beginnings.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it holds no entries.
 */
export async function loadTimeline(locale: MapLocale, fetch: typeof globalThis.fetch): Promise<TimelineFile> {
	const path = `/data/timeline.${locale}.json`;
	const file = (await fetchData(path, 'Timeline', fetch)) as Partial<TimelineFile> | null;
	if (!Array.isArray(file?.entries) || typeof file.until !== 'string') {
		throw new DataFileError(path, 'expected entries and the date to which they reach');
	}
	return { entries: file.entries, until: file.until };
}

/**
 * Page of an event by its id.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is another's.
 */
export function loadEvent(id: string, fetch: typeof globalThis.fetch): Promise<EventPage> {
	return fetchPage<EventPage>(`/data/events/${id}.json`, `Event "${id}"`, id, fetch);
}
