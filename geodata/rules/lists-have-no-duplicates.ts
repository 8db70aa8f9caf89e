import { fieldPath, walk } from '../json';
import type { Finding, Rule } from './rule';

export const listsHaveNoDuplicates: Rule = {
	name: 'lists-have-no-duplicates',
	description: 'A list of words (sources, countries, areas, heritage …) names each of them once.',
	check({ json }) {
		const findings: Finding[] = [];
		walk(json, (value, keys) => {
			if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) return;
			value.forEach((item, index) => {
				if (value.indexOf(item) === index) return;
				const field = fieldPath([...keys, index]);
				findings.push({ field, message: `${JSON.stringify(item)} stands twice (expected once)` });
			});
		});
		return findings;
	}
};
