import { toJsonSchema } from '@valibot/to-json-schema';
import { recordTypes } from '../dataset';
import { recordSchemas } from '../schema/index';
import { sourcesSchema } from '../schema/source';
import type { CompiledFile } from './compiled-file';

/** JSON Schema (draft 2020-12) of every record type and of sources.json, for editors and other programs. */
export function jsonSchemaFiles(): CompiledFile[] {
	const schemas = { ...recordSchemas, sources: sourcesSchema };
	return [...recordTypes, 'sources' as const].map((type) => {
		const schema = toJsonSchema(schemas[type], { target: 'draft-2020-12' });
		const { $schema, ...rest } = schema;
		return {
			path: `schemas/${type}.schema.json`,
			text: `${JSON.stringify({ $schema, $id: `${type}.schema.json`, ...rest }, null, '\t')}\n`
		};
	});
}
