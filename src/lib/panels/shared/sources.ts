import { createContext } from 'svelte';
import type { SourceTable } from '$lib/data/types';
import type { SourceRecord } from '$geodata/schema/source';

/** A source as a page counts it: numbers follow the order of the page's table, which the compiler sorts. */
export interface NumberedSource {
	key: string;
	number: number;
	source: SourceRecord;
}

/** Sources of a page with their numbers. */
export class PageSources {
	readonly #table: () => SourceTable;

	constructor(table: () => SourceTable) {
		this.#table = table;
	}

	get all(): NumberedSource[] {
		return Object.entries(this.#table()).map(([key, source], index) => ({ key, number: index + 1, source }));
	}

	/** The sources of a fact; a key that the table lacks is left out. */
	of(keys: readonly string[]): NumberedSource[] {
		return this.all.filter(({ key }) => keys.includes(key));
	}

	/** Date of the newest source, `null` where none has one. */
	get newest(): string | null {
		const dates = this.all.flatMap(({ source }) => source.date ?? []);
		return dates.sort().at(-1) ?? null;
	}
}

export const [getPageSources, setPageSources] = createContext<PageSources>();
