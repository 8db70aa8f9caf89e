import { isObject } from '../json';
import type { Finding, Lookup, Rule } from './rule';

export const idIsUnique: Rule = {
	name: 'id-is-unique',
	description: 'No two records or heritage parts of any type share an id: an address never means two things.',
	check({ json, type, lookup }) {
		const parts = type === 'heritage' && Array.isArray(json['parts']) ? json['parts'] : [];
		return [
			...shared(json['id'], 'id', lookup),
			...parts.flatMap((part, index) => (isObject(part) ? shared(part['id'], `parts[${index}].id`, lookup) : []))
		];
	}
};

function shared(id: unknown, field: string, { filesById }: Lookup): Finding[] {
	const files = typeof id === 'string' ? (filesById.get(id) ?? []) : [];
	if (files.length < 2) return [];
	return [{ field, message: `duplicate id "${String(id)}" (used in ${files.join(', ')}; expected once)` }];
}
