import { loadSearch } from '$lib/data/load-search';
import { groupHits, type HitGroup } from './group-hits';
import { buildSearchIndex, searchEntries } from './search-index';

/** Finds by name; at most so many of each theme. */
export type Searcher = (query: string) => HitGroup[];

const mostHits = 60;
const perGroup = 5;

/**
 * Reads the names and makes them ready. This module is a chunk of its own, fetched when the search is first used.
 * @throws as `loadSearch`.
 */
export async function loadSearcher(fetch: typeof globalThis.fetch): Promise<Searcher> {
	const index = buildSearchIndex(await loadSearch(fetch));
	return (query) => groupHits(searchEntries(index, query, mostHits), perGroup);
}
