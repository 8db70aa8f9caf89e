import { fetchPage } from './fetch-data';
import type { RoutePage } from './types';

/**
 * Page of a tourist route by its id.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is another's.
 */
export function loadRoute(id: string, fetch: typeof globalThis.fetch): Promise<RoutePage> {
	return fetchPage<RoutePage>(`/data/routes/${id}.json`, `Route "${id}"`, id, fetch);
}
