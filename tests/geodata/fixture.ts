import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../geodata/json';

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

/** The small valid data set, as committed. */
export const validRoot = join(fixtures, 'geodata');
export const brokenFolder = join(fixtures, 'broken');

/** A file of fixtures/broken: what it does to one file of the valid set, and the problems that must be said of it. */
export interface BrokenCase {
	why: string;
	/** Below geodata/. */
	file: string;
	/** Merged into the file (RFC 7396: null removes a field, a list replaces the list). */
	merge?: JsonObject;
	/** Values by path, such as `stops.1.country`, for what stands in a list. */
	set?: JsonObject;
	/** The whole file instead, as text or as bytes in base 64. */
	text?: string;
	base64?: string;
	remove?: boolean;
	/** Lines of the report in order; one that ends in … is the beginning of a line. */
	expect: string[];
}

/** Copies the valid set into a temporary folder that goes with the test. @returns Its geodata folder. */
export function copyValid(): string {
	const folder = temporaryFolder();
	const root = join(folder, 'geodata');
	cpSync(validRoot, root, { recursive: true });
	return root;
}

export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

export function breakFixture(root: string, broken: BrokenCase): void {
	const path = join(root, broken.file);
	if (broken.remove) return rmSync(path);
	if (broken.text !== undefined) return writeFileSync(path, broken.text);
	if (broken.base64 !== undefined) return writeFileSync(path, Buffer.from(broken.base64, 'base64'));
	const record = JSON.parse(readFileSync(path, 'utf8')) as Json;
	const merged = merge(record, broken.merge ?? {});
	for (const [keys, value] of Object.entries(broken.set ?? {})) put(merged, keys.split('.'), value);
	writeFileSync(path, JSON.stringify(merged));
}

/** JSON Merge Patch (RFC 7396). */
function merge(target: Json | undefined, patch: Json): Json {
	if (!isObject(patch)) return patch;
	const result: JsonObject = isObject(target) ? { ...target } : {};
	for (const [key, value] of Object.entries(patch)) {
		if (value === null) delete result[key];
		else result[key] = merge(result[key], value);
	}
	return result;
}

function put(target: Json, [key = '', ...rest]: string[], value: Json): void {
	const holder = target as JsonObject;
	if (rest.length === 0) holder[key] = value;
	else put(holder[key] ?? {}, rest, value);
}
