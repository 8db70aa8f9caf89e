import {
	actors,
	areas as areaWords,
	placeFamilies,
	placeKindsByFamily,
	precisions,
	type Actor,
	type Area,
	type CountryCode,
	type Precision
} from '../../../geodata/schema/vocabulary';
import { codeColumn, readColumn, type CodedColumn } from './coded-column';
import { DataFileError } from './data-file-error';
import type { Family, Position, Theme, Thing } from './types';

/** Raised when the shape of a table changes; a file of another version is refused. */
export const thingTableVersion = 1;

/** Positions travel as whole numbers of this many to a degree: a point is kept to about a metre. */
const stepsPerDegree = 1e5;

/**
 * Things of one theme in one language, by column: `/data/map/<theme>.<locale>.json`. Names of things are text, what repeats
 * is a table of words and a number per row, positions are whole numbers; columns of alike numbers compress best.
 */
export interface ThingTable {
	version: typeof thingTableVersion;
	theme: Theme;
	id: string[];
	name: string[];
	kind: CodedColumn;
	actor: CodedColumn;
	status: CodedColumn;
	/** Codes joined by a blank. */
	countries: CodedColumn;
	/** Words joined by a blank. */
	areas: CodedColumn;
	precision: CodedColumn;
	where: CodedColumn;
	/** Number of positions per row; all of 1 is written as []. */
	pointCount: number[];
	/** Longitude and latitude in turn, in hundred-thousandths of a degree. */
	points: number[];
	fromYear: (number | null)[];
	toYear: (number | null)[];
}

/** Writes things of one theme as a table; `decodeThings` reads it back, positions rounded to five decimals. */
export function encodeThings(theme: Theme, things: readonly Thing[]): ThingTable {
	const counts = things.map(({ positions }) => positions.length);
	return {
		version: thingTableVersion,
		theme,
		id: things.map(({ id }) => id),
		name: things.map(({ name }) => name),
		kind: codeColumn(things.map(({ kind }) => kind)),
		actor: codeColumn(things.map(({ actor }) => actor ?? '')),
		status: codeColumn(things.map(({ status }) => status)),
		countries: codeColumn(things.map(({ countries }) => countries.join(' '))),
		areas: codeColumn(things.map(({ areas }) => areas.join(' '))),
		precision: codeColumn(things.map(({ precision }) => precision)),
		where: codeColumn(things.map(({ where }) => where)),
		pointCount: counts.every((count) => count === 1) ? [] : counts,
		points: things.flatMap(({ positions }) => positions.flat().map((degrees) => Math.round(degrees * stepsPerDegree))),
		fromYear: things.map(({ fromYear }) => fromYear),
		toYear: things.map(({ toYear }) => toYear)
	};
}

/**
 * Reads a table back.
 * @param file Name of the file for the message of an error.
 * @throws {DataFileError} when the value is no table of this version.
 */
export function decodeThings(value: unknown, file: string): Thing[] {
	if (!isThingTable(value)) throw new DataFileError(file, `expected a table of things, version ${thingTableVersion}`);
	const { theme, id, name, fromYear, toYear } = value;
	const column = (coded: CodedColumn) => readColumn(coded, id.length, file);
	const kinds = column(value.kind);
	const actorWords = column(value.actor);
	const statuses = column(value.status);
	const countries = column(value.countries);
	const areas = column(value.areas);
	const precisionWords = column(value.precision);
	const where = column(value.where);
	const positions = positionsByRow(value);
	return id.map((thingId, row) => {
		const kind = kinds[row] ?? '';
		return {
			id: thingId,
			theme,
			name: name[row] ?? thingId,
			kind,
			family: familyOf(theme, kind),
			actor: oneOf(actors, actorWords[row]) ?? null,
			status: statuses[row] ?? '',
			countries: wordsOf(countries[row]) as CountryCode[],
			areas: wordsOf(areas[row]) as Area[],
			positions: positions[row] ?? [],
			precision: oneOf(precisions, precisionWords[row]) ?? 'region',
			fromYear: fromYear[row] ?? null,
			toYear: toYear[row] ?? null,
			where: where[row] ?? ''
		};
	});
}

/** Areas of a record in the order of the vocabulary, so that equal sets are written alike. */
export function sortAreas(areas: readonly Area[]): Area[] {
	return areaWords.filter((area) => areas.includes(area));
}

const familyByTheme: Record<Exclude<Theme, 'places'>, Family> = {
	heritage: 'heritage',
	'heritage-parts': 'heritage',
	initiatives: 'initiative',
	events: 'event',
	routes: 'route',
	'historic-routes': 'route',
	sights: 'heritage',
	cities: 'town',
	crossings: 'town'
};

/** The family that gives a thing its marker; an unknown kind of place stands with the bodies. */
export function familyOf(theme: Theme, kind: string): Family {
	if (theme !== 'places') return familyByTheme[theme];
	return placeFamilies.find((family) => (placeKindsByFamily[family] as readonly string[]).includes(kind)) ?? 'body';
}

function isThingTable(value: unknown): value is ThingTable {
	return (
		typeof value === 'object' &&
		value !== null &&
		'version' in value &&
		value.version === thingTableVersion &&
		'id' in value &&
		Array.isArray(value.id)
	);
}

function positionsByRow({ id, pointCount, points }: ThingTable): Position[][] {
	let at = 0;
	return id.map((_, row) => {
		const count = pointCount.length === 0 ? 1 : (pointCount[row] ?? 0);
		return Array.from({ length: count }, (): Position => {
			const lon = points[at++] ?? 0;
			return [lon / stepsPerDegree, (points[at++] ?? 0) / stepsPerDegree];
		});
	});
}

function wordsOf(joined: string | undefined): string[] {
	return joined ? joined.split(' ') : [];
}

function oneOf<const Word extends Actor | Precision>(
	words: readonly Word[],
	word: string | undefined
): Word | undefined {
	return words.find((candidate) => candidate === word);
}
