import { isObject } from '../json';
import type { RecordType } from '../schema/index';
import type { Finding, Lookup, Rule } from './rule';

export const idIsUnique: Rule = {
	name: 'id-is-unique',
	description:
		'No two records or heritage parts share an id: an address never means two things. Concepts are counted apart.',
	check({ json, type, lookup }) {
		const parts = type === 'heritage' && Array.isArray(json['parts']) ? json['parts'] : [];
		return [
			...shared(json['id'], 'id', type, lookup),
			...parts.flatMap((part, index) => (isObject(part) ? shared(part['id'], `parts[${index}].id`, type, lookup) : []))
		];
	}
};

/** An idea and the proposal to carry it out have one name: `/concepts/cultural-silk-road`, `/initiatives/cultural-silk-road`. */
const isConcept = (file: string) => file.split('/').at(-2) === 'concepts';

function shared(id: unknown, field: string, type: RecordType, { filesById }: Lookup): Finding[] {
	const known = typeof id === 'string' ? (filesById.get(id) ?? []) : [];
	const files = known.filter((file) => isConcept(file) === (type === 'concepts'));
	if (files.length < 2) return [];
	return [{ field, message: `duplicate id "${String(id)}" (used in ${files.join(', ')}; expected once)` }];
}
