import { createContext } from 'svelte';
import type { SourceTable } from '$lib/data/types';
import type { SourceRecord } from '$geodata/schema/source';

/** A source as a page counts it. */
export interface NumberedSource {
	key: string;
	number: number;
	source: SourceRecord;
}

/** More marks at one place than this say less than their count. */
export const mostMarks = 6;

/**
 * Keys in the order in which parts of a record cite them: every `sources` list in the parts and below them, each key once.
 */
export function citedIn(...parts: unknown[]): string[] {
	const keys = new Set<string>();
	function visit(value: unknown): void {
		if (Array.isArray(value)) return value.forEach(visit);
		if (typeof value !== 'object' || value === null) return;
		for (const [name, inner] of Object.entries(value)) {
			if (name === 'sources' && Array.isArray(inner)) inner.forEach((key) => keys.add(String(key)));
			else visit(inner);
		}
	}
	parts.forEach(visit);
	return [...keys];
}

/** Numbers sources in the order of `cited`, as footnotes are; what the table has beyond it follows in the table's order. */
export function numberSources(table: SourceTable, cited: readonly string[]): NumberedSource[] {
	const keys = [...new Set([...cited, ...Object.keys(table)])];
	return keys
		.flatMap((key) => (Object.hasOwn(table, key) ? { key, source: table[key] as SourceRecord } : []))
		.map((entry, index) => ({ ...entry, number: index + 1 }));
}

/** Sources of a page with their numbers; reads its page anew at each use, so that marks follow a change of page. */
export class PageSources {
	readonly #numbered: () => NumberedSource[];

	constructor(numbered: () => NumberedSource[]) {
		this.#numbered = numbered;
	}

	get all(): NumberedSource[] {
		return this.#numbered();
	}

	/** The sources of a fact by their numbers; a key that the table lacks is left out. */
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
