import { fieldPath, walk } from '../json';
import type { Finding, Rule } from './rule';

export const citesKnownSource: Rule = {
	name: 'cites-known-source',
	description: 'Every key in every `sources` list is defined in geodata/sources.json.',
	check({ json, lookup: { sourceKeys } }) {
		if (sourceKeys.size === 0) return []; // the bibliography could not be read, which is said once, of itself
		const findings: Finding[] = [];
		walk(json, (value, keys) => {
			if (typeof value !== 'string' || keys.at(-2) !== 'sources' || sourceKeys.has(value)) return;
			findings.push({
				field: fieldPath(keys),
				message: `unknown source "${value}" (expected a key of geodata/sources.json)`
			});
		});
		return findings;
	}
};
