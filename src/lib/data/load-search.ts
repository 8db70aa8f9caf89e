import { fetchData } from './fetch-data';
import { decodeSearch } from './search-rows';
import type { SearchEntry } from './types';

/**
 * Names of all things in all languages.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is of another version.
 */
export async function loadSearch(fetch: typeof globalThis.fetch): Promise<SearchEntry[]> {
	const path = '/data/search.json';
	return decodeSearch(await fetchData(path, 'Search index', fetch), path);
}
