import { isObject, type Json, type JsonObject } from '../json';
import { toCsv, utf8Mark, type CsvColumn } from '../../src/lib/exports/csv';

/** What stands in a field of a table. */
type Cell = string | number | boolean;
type Row = Map<string, Cell>;

/** Records as tables: one line a record, and a table of its own for each list of things inside them (stops, steps, …). */
export interface Table {
	/** '' for the records themselves, `history` or `stops-heritage` for what is inside them. */
	part: string;
	rows: Row[];
}

/** Column of the id of the record that a line of a part belongs to, and of its place in the list, counted from 1. */
const owner = 'record';
const order = 'order';

/**
 * Takes records apart into tables. A nested value is named by its way (`status_asOf`), a list of plain values is joined by
 * `; `, a list of things becomes a table whose lines name their record. A point is `lon` and `lat`.
 */
export function tablesOf(records: readonly JsonObject[]): Table[] {
	const tables = new Map<string, Row[]>([['', []]]);
	for (const record of records) {
		tables.get('')?.push(rowOf(record, new Map(), { id: String(record['id']), part: '' }, tables));
	}
	return [...tables].map(([part, rows]) => ({ part, rows }));
}

interface Place {
	/** Id of the record. */
	id: string;
	/** Table that the row belongs to. */
	part: string;
}

function rowOf(value: JsonObject, row: Row, place: Place, tables: Map<string, Row[]>, way: string[] = []): Row {
	for (const [key, inner] of Object.entries(value)) {
		const path = [...way, key];
		if (isPoint(key, inner)) setPoint(row, path, inner);
		else if (isObject(inner)) rowOf(inner, row, place, tables, path);
		else if (!Array.isArray(inner)) setCell(row, path, inner);
		else if (inner.some(isObject)) addPart(inner, path, row, place, tables);
		else if (inner.length > 0) setCell(row, path, inner.flat(9).map(String).join('; '));
	}
	return row;
}

function setCell(row: Row, path: readonly string[], value: Json | undefined): void {
	if (value === null || value === undefined || typeof value === 'object') return;
	row.set(path.join('_'), value);
}

function isPoint(key: string, value: Json | undefined): value is [number, number] {
	return key === 'coordinates' && Array.isArray(value) && value.length === 2;
}

/** `position.coordinates` becomes `lon` and `lat`, `place.position.coordinates` `place_lon` and `place_lat`. */
function setPoint(row: Row, path: readonly string[], [lon, lat]: [number, number]): void {
	const way = path.slice(0, -1).filter((key) => key !== 'position');
	row.set([...way, 'lon'].join('_'), lon);
	row.set([...way, 'lat'].join('_'), lat);
}

function addPart(list: readonly Json[], path: string[], row: Row, place: Place, tables: Map<string, Row[]>): void {
	const part = [place.part, ...path].filter(Boolean).join('-');
	const rows = tables.get(part) ?? [];
	tables.set(part, rows);
	const above = row.get(order);
	list.filter(isObject).forEach((item, index) => {
		const start: Row = new Map<string, Cell>([
			[owner, place.id],
			[order, above === undefined ? index + 1 : `${above}.${index + 1}`]
		]);
		rows.push(rowOf(item, start, { id: place.id, part }, tables));
	});
}

/** A table as CSV that a spreadsheet opens as UTF-8; columns in the order of the records' fields. */
export function csvOfTable({ rows }: Table): string {
	const columns = mergeOrders(rows.map((row) => [...row.keys()]));
	return (
		utf8Mark +
		toCsv(
			columns.map((header): CsvColumn<Row> => ({ header, value: (row) => row.get(header) })),
			rows
		)
	);
}

/** All names of the lists; one that a later list brings stands behind the name that it follows there. */
export function mergeOrders(lists: readonly (readonly string[])[]): string[] {
	const merged: string[] = [];
	const known = new Set<string>();
	for (const list of lists) {
		let at = 0;
		for (const name of list) {
			if (known.has(name)) {
				at = merged.indexOf(name) + 1;
				continue;
			}
			merged.splice(at++, 0, name);
			known.add(name);
		}
	}
	return merged;
}
