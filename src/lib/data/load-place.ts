import { fetchPage } from './fetch-data';
import type { PlacePage } from './types';

/**
 * Page of an institution by its id.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is another's.
 */
export function loadPlace(id: string, fetch: typeof globalThis.fetch): Promise<PlacePage> {
	return fetchPage<PlacePage>(`/data/places/${id}.json`, `Place "${id}"`, id, fetch);
}
