import type { Rule } from './rule';

export const idIsFileName: Rule = {
	name: 'id-is-file-name',
	description: 'A record stands in the file of its id.',
	check: ({ json, fileId }) =>
		typeof json['id'] === 'string' && json['id'] !== fileId
			? [{ field: 'id', message: `value "${json['id']}" is not the file name (expected "${fileId}")` }]
			: []
};
