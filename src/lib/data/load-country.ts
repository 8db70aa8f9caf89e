import { fetchPage } from './fetch-data';
import type { CountryPage } from './types';

/**
 * Page of a state by its ISO 3166-1 alpha-3 code.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is another's.
 */
export function loadCountry(id: string, fetch: typeof globalThis.fetch): Promise<CountryPage> {
	return fetchPage<CountryPage>(`/data/countries/${id}.json`, `Country "${id}"`, id, fetch);
}
