import { fetchPage } from './fetch-data';
import type { InitiativePage } from './types';

/**
 * Page of an initiative by its id.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is another's.
 */
export function loadInitiative(id: string, fetch: typeof globalThis.fetch): Promise<InitiativePage> {
	return fetchPage<InitiativePage>(`/data/initiatives/${id}.json`, `Initiative "${id}"`, id, fetch);
}
