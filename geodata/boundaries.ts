import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Outline } from './dataset';
import { isObject, JsonFileError, readJsonFile, type Json } from './json';
import type { Problem } from './problem';
import { states, type StateCode } from './schema/vocabulary';

/**
 * Reads boundaries/states.geojson: one Polygon or MultiPolygon per state, the feature's `id` its ISO code.
 * @returns The outlines that could be read; `problems` names every state without one.
 */
export function readBoundaries(root: string, problems: Problem[]): Partial<Record<StateCode, Outline>> {
	const file = `${basename(root)}/boundaries/states.geojson`;
	const report = (message: string) => problems.push({ file, record: '', field: '', message, severity: 'error' });
	const path = join(root, 'boundaries', 'states.geojson');
	if (!existsSync(path)) {
		report(`missing (expected polygons of ${states.join(' ')}, the feature's id its code)`);
		return {};
	}
	try {
		const outlines = outlinesById(readJsonFile(path));
		const missing = states.filter((state) => outlines[state] === undefined);
		if (missing.length > 0) report(`no polygon of ${missing.join(' ')} (expected the feature's id to be its code)`);
		return outlines;
	} catch (error) {
		if (!(error instanceof JsonFileError)) throw error;
		report(error.message);
		return {};
	}
}

function outlinesById(json: Json): Partial<Record<StateCode, Outline>> {
	const features = isObject(json) && Array.isArray(json['features']) ? json['features'] : [];
	return Object.fromEntries(
		features.flatMap((feature) => {
			if (!isObject(feature) || !isState(feature['id'])) return [];
			const geometry = feature['geometry'];
			return isOutline(geometry) ? [[feature['id'], geometry] as const] : [];
		})
	);
}

function isState(value: unknown): value is StateCode {
	return (states as readonly unknown[]).includes(value);
}

function isOutline(value: unknown): value is Outline {
	if (!isObject(value) || !Array.isArray(value['coordinates'])) return false;
	return value['type'] === 'Polygon' || value['type'] === 'MultiPolygon';
}
