import { readFileSync } from 'node:fs';

export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
	[key: string]: Json;
}

/** A file that is not UTF-8 or not JSON; the message says what is wrong and where. */
export class JsonFileError extends Error {
	override name = 'JsonFileError';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a UTF-8 JSON file.
 * @throws {JsonFileError} when the bytes are no UTF-8, the text is no JSON, or an object has a key twice.
 */
export function readJsonFile(path: string): Json {
	const text = decode(readFileSync(path));
	const json = parse(text);
	const twice = findRepeatedKey(text);
	if (twice !== null) throw new JsonFileError(`key ${twice} stands twice in one object (expected once)`);
	return json;
}

function parse(text: string): Json {
	try {
		return JSON.parse(text) as Json;
	} catch (error) {
		throw new JsonFileError(`not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}

/** Strings and marks of a JSON text; numbers and words between them do not matter here. */
const tokens = /"(?:\\.|[^"\\])*"|[{}[\]:]/g;

/** `JSON.parse` keeps the last of two equal keys and says nothing: in the bibliography that would lose a publication. */
function findRepeatedKey(text: string): string | null {
	const open: Set<string>[] = [];
	let before = '';
	for (const [token] of text.matchAll(tokens)) {
		if (token === '{' || token === '[') open.push(new Set());
		else if (token === '}' || token === ']') open.pop();
		else if (token === ':') {
			if (open.at(-1)?.has(before)) return before;
			open.at(-1)?.add(before);
		}
		before = token;
	}
	return null;
}

function decode(bytes: Buffer): string {
	try {
		return utf8.decode(bytes);
	} catch (error) {
		throw new JsonFileError(`not UTF-8: byte ${firstBadByte(bytes)} begins no valid character`, { cause: error });
	}
}

/** Offset of the first byte that a strict decoder refuses. */
function firstBadByte(bytes: Buffer): number {
	const replaced = Buffer.from(bytes.toString('utf8'), 'utf8');
	const at = bytes.findIndex((byte, index) => byte !== replaced[index]);
	return at === -1 ? bytes.length : at;
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `stops`, 2, `position` becomes `stops[2].position`. */
export function fieldPath(keys: readonly (string | number)[]): string {
	return keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}

/** Calls `visit` for every value inside `value`, the outermost first, with the keys that lead to it. */
export function walk(
	value: Json,
	visit: (value: Json, keys: readonly (string | number)[]) => void,
	keys: readonly (string | number)[] = []
): void {
	visit(value, keys);
	if (Array.isArray(value)) value.forEach((item, index) => walk(item, visit, [...keys, index]));
	else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, visit, [...keys, key]);
}
