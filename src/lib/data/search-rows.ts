import { recordLanguages, type CountryCode } from '../../../geodata/schema/vocabulary';
import { codeColumn, readColumn, type CodedColumn } from './coded-column';
import { DataFileError } from './data-file-error';
import type { SearchEntry } from './types';

/** Raised when the shape of the table changes; a file of another version is refused. */
export const searchTableVersion = 1;

/** A result only moves the camera: a point is kept to about ten metres. */
const stepsPerDegree = 1e4;
const stepsPerWeight = 100;

type NameLanguage = (typeof recordLanguages)[number];

/** `/data/search.json`: every name of every thing, by column. */
export interface SearchTable {
	version: typeof searchTableVersion;
	theme: CodedColumn;
	id: string[];
	kind: CodedColumn;
	countries: CodedColumn;
	/** By language; '' where a thing has no name of its own in it, or the same as in English. */
	names: Record<NameLanguage, string[]>;
	/** Longitude and latitude in turn, in ten-thousandths of a degree; two nulls for a thing without a point. */
	points: (number | null)[];
	/** Hundredths. */
	weight: number[];
}

/** Writes the entries as a table; `decodeSearch` reads it back without the names that equal the English one. */
export function encodeSearch(entries: readonly SearchEntry[]): SearchTable {
	return {
		version: searchTableVersion,
		theme: codeColumn(entries.map(({ theme }) => theme)),
		id: entries.map(({ id }) => id),
		kind: codeColumn(entries.map(({ kind }) => kind)),
		countries: codeColumn(entries.map(({ countries }) => countries.join(' '))),
		names: Object.fromEntries(
			recordLanguages.map((language) => [language, entries.map(({ names }) => ownName(names, language))])
		) as Record<NameLanguage, string[]>,
		points: entries.flatMap(
			({ position }) => position?.map((degrees) => Math.round(degrees * stepsPerDegree)) ?? [null, null]
		),
		weight: entries.map(({ weight }) => Math.round(weight * stepsPerWeight))
	};
}

function ownName(names: SearchEntry['names'], language: NameLanguage): string {
	const name = names[language] ?? '';
	return language !== 'en' && name === names.en ? '' : name;
}

/**
 * Reads a table back.
 * @param file Name of the file for the message of an error.
 * @throws {DataFileError} when the value is no table of this version.
 */
export function decodeSearch(value: unknown, file: string): SearchEntry[] {
	if (!isSearchTable(value)) throw new DataFileError(file, `expected a search table, version ${searchTableVersion}`);
	const { id, points, weight, names } = value;
	const themes = readColumn(value.theme, id.length, file);
	const kinds = readColumn(value.kind, id.length, file);
	const countries = readColumn(value.countries, id.length, file);
	return id.map((entryId, row) => {
		const lon = points[2 * row] ?? null;
		const lat = points[2 * row + 1] ?? null;
		return {
			theme: (themes[row] ?? '') as SearchEntry['theme'],
			id: entryId,
			kind: kinds[row] ?? '',
			countries: (countries[row] ? countries[row].split(' ') : []) as CountryCode[],
			names: Object.fromEntries(
				recordLanguages.flatMap((language) => (names[language][row] ? [[language, names[language][row]]] : []))
			) as SearchEntry['names'],
			position: lon === null || lat === null ? null : [lon / stepsPerDegree, lat / stepsPerDegree],
			weight: (weight[row] ?? 0) / stepsPerWeight
		};
	});
}

function isSearchTable(value: unknown): value is SearchTable {
	return (
		typeof value === 'object' &&
		value !== null &&
		'version' in value &&
		value.version === searchTableVersion &&
		'id' in value &&
		Array.isArray(value.id)
	);
}
