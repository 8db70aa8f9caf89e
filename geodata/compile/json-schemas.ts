import { toJsonSchema } from '@valibot/to-json-schema';
import { recordTypes } from '../dataset';
import { confidence, coordinates, date, fact, names, position, prose, recordId, sources } from '../schema/common';
import { recordSchemas } from '../schema/index';
import { sourcesSchema } from '../schema/source';
import type { CompiledFile } from './compiled-file';

/** Parts that many records share: written once, under `$defs`. */
const definitions = { confidence, coordinates, date, fact, names, position, prose, recordId, sources };

/** JSON Schema (draft 2020-12) of every record type and of sources.json, for editors and other programs. */
export function jsonSchemaFiles(): CompiledFile[] {
	const schemas = { ...recordSchemas, sources: sourcesSchema };
	return [...recordTypes, 'sources' as const].map((type) => {
		const { $schema, ...schema } = toJsonSchema(schemas[type], { target: 'draft-2020-12', definitions });
		const named = { $schema, $id: `${type}.schema.json`, ...schema };
		return { path: `schemas/${type}.schema.json`, text: `${JSON.stringify(named, null, '\t')}\n` };
	});
}
