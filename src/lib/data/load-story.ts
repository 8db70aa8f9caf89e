import { fetchPage } from './fetch-data';
import type { StoryPage } from './story-types';

/**
 * A told story by its id.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is another's.
 */
export function loadStory(id: string, fetch: typeof globalThis.fetch): Promise<StoryPage> {
	return fetchPage<StoryPage>(`/data/stories/${id}.json`, `Story "${id}"`, id, fetch);
}
