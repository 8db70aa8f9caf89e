import { walk, type Json } from '../json';
import { compareText } from '../problem';
import type { SourceRecord } from '../schema/source';
import type { SourceTable } from '../../src/lib/data/types';

/** The sources that a page cites anywhere in it, by key in order. */
export function citedSources(page: object, sources: Record<string, SourceRecord>): SourceTable {
	const keys = new Set<string>();
	walk(page as Json, (value, path) => {
		if (typeof value === 'string' && path.at(-2) === 'sources') keys.add(value);
	});
	const table: SourceTable = {};
	for (const key of [...keys].sort(compareText)) {
		const source = sources[key];
		if (source) table[key] = source;
	}
	return table;
}

/** A page with the sources that it cites. */
export function withSources<Page extends object>(
	page: Page,
	sources: Record<string, SourceRecord>
): Page & { sources: SourceTable } {
	return { ...page, sources: citedSources(page, sources) };
}
