import { toCsv, utf8Mark } from '../../src/lib/exports/csv';
import type { SourceTable } from '../../src/lib/data/types';
import type { CompiledFile } from '../compile/compiled-file';

/** Publications as a table, in the order of their keys. */
export function sourcesCsv(sources: SourceTable, path = 'sources.csv'): CompiledFile {
	const fields = ['title', 'publisher', 'date', 'url', 'type', 'note'] as const;
	const columns = [
		{ header: 'key', value: ([key]: [string, SourceTable[string]]) => key },
		...fields.map((field) => ({
			header: field,
			value: ([, source]: [string, SourceTable[string]]) => source[field]
		}))
	];
	return { path, text: utf8Mark + toCsv(columns, Object.entries(sources)) };
}
