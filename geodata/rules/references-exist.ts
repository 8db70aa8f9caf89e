import { fieldPath, walk } from '../json';
import type { RecordType } from '../schema/index';
import type { Finding, Rule } from './rule';

type Target = RecordType | 'heritage-parts';

/** Fields that name other records, by key, with the folders that may hold them. */
const targetsByKey: Record<string, readonly Target[]> = {
	heritage: ['heritage', 'heritage-parts', 'intangible'],
	places: ['places'],
	initiatives: ['initiatives'],
	initiative: ['initiatives'],
	indicators: ['indicators'],
	routes: ['routes', 'historic-routes'],
	nearestCity: ['cities'],
	sights: ['sights'],
	cities: ['cities'],
	events: ['events'],
	meeting: ['meetings'],
	concepts: ['concepts'],
	problems: ['problems'],
	recommendations: ['recommendations']
};

export const referencesExist: Rule = {
	name: 'references-exist',
	description: 'Every record that another one names by id is there.',
	check({ json, lookup: { typesById } }) {
		const findings: Finding[] = [];
		walk(json, (value, keys) => {
			const targets = typeof value === 'string' ? targetsOf(keys) : null;
			if (!targets || typeof value !== 'string') return;
			const types = typesById.get(value);
			if (types && targets.some((target) => types.has(target))) return;
			const message = `unknown record "${value}" (expected an id of ${targets.join(' or ')})`;
			findings.push({ field: fieldPath(keys), message });
		});
		return findings;
	}
};

/** A list of ids has the key before its index; `city.id` is the one reference inside an object. */
function targetsOf(keys: readonly (string | number)[]): readonly Target[] | null {
	const last = keys.at(-1);
	if (last === 'id' && keys.at(-2) === 'city') return ['cities'];
	const key = typeof last === 'number' ? keys.at(-2) : last;
	if (typeof key !== 'string' || !Object.hasOwn(targetsByKey, key)) return null;
	return targetsByKey[key] ?? null;
}
