import { loadSearch } from '$lib/data/load-search';
import type { Locale } from '$lib/i18n/locales';
import { groupHits, type HitGroup } from './group-hits';
import { buildSearchIndex, searchEntries } from './search-index';

/** Finds by name; at most so many of each theme. */
export type Searcher = (query: string, reader: Locale) => HitGroup[];

const mostHits = 60;
const perGroup = 5;

/**
 * Reads the names and makes them ready. This module is a chunk of its own, fetched when the search is first used.
 * @throws as `loadSearch`.
 */
export async function loadSearcher(fetch: typeof globalThis.fetch): Promise<Searcher> {
	const index = buildSearchIndex(await loadSearch(fetch));
	return (query, reader) => groupHits(searchEntries(index, query, mostHits, reader), perGroup);
}
