import type { SearchEntry } from '$lib/data/types';
import { buildNameIndex, type NameIndex } from './name-index';
import { searchNames, type HitGroup, type SearchOptions } from './search-names';

/** Finds by name in what has been read so far. */
export class Searcher {
	readonly #indexes: readonly NameIndex[];

	constructor(...indexes: NameIndex[]) {
		this.#indexes = indexes;
	}

	find(query: string, options: SearchOptions): HitGroup[] {
		return searchNames(this.#indexes, query, options);
	}

	/** The entry of a thing that is known by theme and id. */
	entryOf({ theme, id }: Pick<SearchEntry, 'theme' | 'id'>): SearchEntry | undefined {
		for (const { entries } of this.#indexes) {
			const entry = entries.find((candidate) => candidate.id === id && candidate.theme === theme);
			if (entry) return entry;
		}
		return undefined;
	}

	/** A searcher that knows these entries too; this one stays as it is. */
	with(entries: readonly SearchEntry[]): Searcher {
		return new Searcher(...this.#indexes, buildNameIndex(entries));
	}
}
