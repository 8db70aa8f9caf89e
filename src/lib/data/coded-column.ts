import { DataFileError } from './data-file-error';

/** A column whose values repeat: the words once, in order of first use, and the number of its word for each row. */
export interface CodedColumn {
	words: string[];
	/** [] when every row has the first word. */
	rows: number[];
}

export function codeColumn(values: readonly string[]): CodedColumn {
	const words = [...new Set(values)];
	const numbers = new Map(words.map((word, index) => [word, index]));
	return { words, rows: words.length < 2 ? [] : values.map((value) => numbers.get(value) ?? 0) };
}

/**
 * Reads a column back: a value for each of so many rows.
 * @throws {DataFileError} when the value is no coded column.
 */
export function readColumn(column: CodedColumn, length: number, file: string): string[] {
	const words = column?.words;
	const rows = column?.rows;
	if (!Array.isArray(words) || !Array.isArray(rows))
		throw new DataFileError(file, 'expected a column of words and rows');
	return Array.from({ length }, (_, row) => words[rows[row] ?? 0] ?? '');
}
