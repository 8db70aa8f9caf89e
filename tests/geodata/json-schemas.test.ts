import { describe, expect, test } from 'vitest';
import { jsonSchemaFiles } from '../../geodata/compile/json-schemas';
import { recordTypes } from '../../geodata/dataset';
import { isObject, walk, type JsonObject } from '../../geodata/json';
import { textOf } from './compiled';

/** What is looked at here of a published schema. */
interface PublishedSchema {
	required: string[];
	additionalProperties: boolean;
	$defs: { names: { required: string[] }; sources: { minItems: number } };
}

const files = jsonSchemaFiles();

test('every record type and the bibliography has a published schema', () => {
	expect(files.map(({ path }) => path)).toEqual(
		[...recordTypes, 'sources'].map((type) => `schemas/${type}.schema.json`)
	);
});

describe.each(files)('$path', ({ text }) => {
	const schema = JSON.parse(text) as JsonObject;

	test('says what it is of', () => {
		expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schema['title']).toMatch(/^[A-Z]/);
		expect(schema['description']).toMatch(/\.$/);
	});

	test('defines what it refers to', () => {
		const definitions = isObject(schema['$defs']) ? Object.keys(schema['$defs']) : [];
		walk(schema, (value, keys) => {
			if (keys.at(-1) === '$ref') expect(definitions).toContain(String(value).replace('#/$defs/', ''));
		});
	});
});

test('a place asks for a source, three names and no unknown field', () => {
	const place = JSON.parse(textOf(files, 'schemas/places.schema.json')) as PublishedSchema;
	expect(place.required).toEqual(expect.arrayContaining(['id', 'kind', 'names', 'sources', 'status', 'position']));
	expect(place.additionalProperties).toBe(false);
	expect(place.$defs.names.required).toEqual(['en', 'ru', 'zh']);
	expect(place.$defs.sources.minItems).toBe(1);
});
