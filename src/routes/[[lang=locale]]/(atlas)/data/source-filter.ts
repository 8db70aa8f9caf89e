import { fold } from '$lib/search/fold';
import type { SourceTable } from '$lib/data/types';
import type { SourceRecord } from '$geodata/schema/source';

/** A source with what a word is looked for in. */
export interface SourceLine {
	key: string;
	source: SourceRecord;
	folded: string;
}

/** Sources by title, as the language sorts them. */
export function sourceLines(table: SourceTable, languageTag: string): SourceLine[] {
	const order = new Intl.Collator(languageTag, { numeric: true });
	return Object.entries(table)
		.map(([key, source]) => ({ key, source, folded: fold(`${source.title} ${source.publisher ?? ''}`) }))
		.sort((a, b) => order.compare(a.source.title, b.source.title));
}

/** Lines that hold every word of the query, in any order; all of them where the query is empty. */
export function findSources(lines: SourceLine[], query: string): SourceLine[] {
	const words = fold(query).split(' ').filter(Boolean);
	return words.length === 0 ? lines : lines.filter(({ folded }) => words.every((word) => folded.includes(word)));
}
