import { fetchPage } from './fetch-data';
import type { HeritagePage } from './types';

/**
 * Page of a World Heritage property by its id.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is another's.
 */
export function loadHeritage(id: string, fetch: typeof globalThis.fetch): Promise<HeritagePage> {
	return fetchPage<HeritagePage>(`/data/heritage/${id}.json`, `Heritage "${id}"`, id, fetch);
}
