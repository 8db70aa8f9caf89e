import { createHash } from 'node:crypto';
import type { Dataset } from '../dataset';
import type { Manifest, Theme, Thing } from '../../src/lib/data/types';
import type { CompiledFile } from './compiled-file';

/** Themes whose years the time bar counts; the others are older than it or have no year. */
const dated: Theme[] = ['places', 'heritage', 'initiatives', 'events', 'routes'];

export function manifestOf(
	dataset: Dataset,
	things: Record<Theme, Pick<Thing, 'fromYear'>[]>,
	files: readonly CompiledFile[]
): Manifest {
	const { records, sources } = dataset;
	const countByTheme = Object.fromEntries(Object.entries(things).map(([theme, list]) => [theme, list.length]));
	return {
		version: versionOf(files),
		dataDate: dataDate(dataset),
		counts: {
			...(countByTheme as Record<Theme, number>),
			intangible: records.intangible.length,
			tours: records.tours.length,
			indicators: records.indicators.length,
			sources: Object.keys(sources).length,
			states: records.states.length
		},
		pages: {
			countries: records.states.map(({ id }) => id),
			places: records.places.map(({ id }) => id),
			heritage: records.heritage.map(({ id }) => id),
			routes: records.routes.map(({ id }) => id),
			initiatives: records.initiatives.map(({ id }) => id),
			concepts: records.concepts.map(({ id }) => id),
			stories: records.tours.map(({ id }) => id),
			events: records.events.map(({ id }) => id)
		},
		years: Object.fromEntries(dated.map((theme) => [theme, countByYear(things[theme])]))
	};
}

/** First 16 hexadecimal digits of the SHA-256 of all other files, in the order of their names. */
function versionOf(files: readonly CompiledFile[]): string {
	const hash = createHash('sha256');
	for (const { path, text } of files) hash.update(`${path}\n${text}\n`);
	return hash.digest('hex').slice(0, 16);
}

function dataDate({ records, sources }: Dataset): string {
	const dates = [
		...Object.values(sources).map(({ date }) => date),
		...[...records.places, ...records.initiatives, ...records.routes, ...records.crossings].map(
			({ status }) => status.asOf
		)
	];
	return dates.reduce<string>((newest, date) => (date !== undefined && date > newest ? date : newest), '');
}

function countByYear(things: Pick<Thing, 'fromYear'>[]): [year: number, count: number][] {
	const counts = new Map<number, number>();
	for (const { fromYear } of things) if (fromYear !== null) counts.set(fromYear, (counts.get(fromYear) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => a - b);
}
