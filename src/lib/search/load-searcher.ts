import { loadSearch } from '$lib/data/load-search';
import { Searcher } from './searcher';

type Fetch = typeof globalThis.fetch;

/** Read once for the search field and the pages; names do not change while the atlas is open. */
let names: Promise<Searcher> | undefined;
let withTowns: Promise<Searcher> | undefined;

/**
 * Reads the names of everything but the lesser towns. This module is a chunk of its own, fetched when the search is first
 * used. A reading that failed is tried again by the next call.
 * @throws as `loadSearch`.
 */
export function loadSearcher(fetch: Fetch): Promise<Searcher> {
	names ??= loadSearch('search', fetch)
		.then((entries) => new Searcher().with(entries))
		.catch((error: unknown) => {
			names = undefined;
			throw error;
		});
	return names;
}

/**
 * Reads the towns without a record too; asked for when a first answer has been given, so that it is not waited for.
 * @throws as `loadSearch`.
 */
export function loadTownSearcher(fetch: Fetch): Promise<Searcher> {
	withTowns ??= Promise.all([loadSearcher(fetch), loadSearch('search-towns', fetch)])
		.then(([searcher, towns]) => searcher.with(towns))
		.catch((error: unknown) => {
			withTowns = undefined;
			throw error;
		});
	return withTowns;
}
