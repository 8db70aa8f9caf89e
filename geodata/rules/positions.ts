import { fieldPath, isObject, walk, type JsonObject } from '../json';
import type { Point } from '../geometry';
import { countryCodes, precisions, type CountryCode, type Precision } from '../schema/vocabulary';

/** A point of a record with the countries it should lie in. */
export interface OwnedPoint {
	/** Path of its `position`. */
	field: string;
	point: Point;
	precision: Precision;
	/** The `country` beside the position, else the countries of the record. */
	countries: CountryCode[];
	/** The record says why the point may lie elsewhere. */
	isExcused: boolean;
}

/** Every position in a record, parts, stops and named places included; malformed ones are left to the schema. */
export function positionsOf(json: JsonObject): OwnedPoint[] {
	const found: OwnedPoint[] = [];
	walk(json, (value, keys) => {
		if (!isObject(value) || !isObject(value['position'])) return;
		const { coordinates, precision, outsideCountry } = value['position'];
		if (!isPoint(coordinates) || !isPrecision(precision)) return;
		const countries = [value['country'] ?? json['countries'] ?? []].flat().filter(isCountry);
		const field = fieldPath([...keys, 'position']);
		found.push({ field, point: coordinates, precision, countries, isExcused: outsideCountry !== undefined });
	});
	return found;
}

function isPoint(value: unknown): value is Point {
	if (!Array.isArray(value) || value.length !== 2) return false;
	const [lon, lat] = value;
	return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isPrecision(value: unknown): value is Precision {
	return (precisions as readonly unknown[]).includes(value);
}

function isCountry(value: unknown): value is CountryCode {
	return (countryCodes as readonly unknown[]).includes(value);
}
