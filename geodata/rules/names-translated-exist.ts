import { fieldPath, isObject, walk } from '../json';
import type { Finding, Rule } from './rule';

export const namesTranslatedExist: Rule = {
	name: 'names-translated-exist',
	description: 'Every language of `namesTranslated` has a name beside it.',
	check({ json }) {
		const findings: Finding[] = [];
		walk(json, (value, keys) => {
			if (!isObject(value) || !Array.isArray(value['namesTranslated'])) return;
			const names = isObject(value['names']) ? value['names'] : {};
			value['namesTranslated'].forEach((language, index) => {
				if (typeof language !== 'string' || names[language] !== undefined) return;
				const field = fieldPath([...keys, 'namesTranslated', index]);
				findings.push({ field, message: `no name in "${language}" (expected one in names)` });
			});
		});
		return findings;
	}
};
