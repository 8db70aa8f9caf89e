import { DataFileError } from './data-file-error';
import { fetchData } from './fetch-data';
import type { InitiativeEntry } from './initiatives-types';
import type { MapLocale } from './map-locales';

/**
 * Lines of the tracker in one language, newest proposal first.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is no list.
 */
export async function loadInitiativesList(
	locale: MapLocale,
	fetch: typeof globalThis.fetch
): Promise<InitiativeEntry[]> {
	const path = `/data/initiatives-list.${locale}.json`;
	const list = await fetchData(path, 'List of initiatives', fetch);
	if (!Array.isArray(list)) throw new DataFileError(path, 'expected a list of initiatives');
	return list as InitiativeEntry[];
}
