import { fetchData } from './fetch-data';
import { decodeSearch } from './search-rows';
import type { SearchEntry } from './types';

/**
 * Names in all languages: of everything (`search`), or of the towns that have no record (`search-towns`).
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is of another version.
 */
export async function loadSearch(
	name: 'search' | 'search-towns',
	fetch: typeof globalThis.fetch
): Promise<SearchEntry[]> {
	const path = `/data/${name}.json`;
	return decodeSearch(await fetchData(path, 'Search index', fetch), path);
}
