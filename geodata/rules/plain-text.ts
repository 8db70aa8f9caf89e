import { fieldPath, walk } from '../json';
import type { Finding, Rule } from './rule';

const tag = /<\/?[a-z!][^>]*>?/i;
const entity = /&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
const control = /\p{Cc}/u;

export const plainText: Rule = {
	name: 'plain-text',
	description: 'Text is text: no tags, entities or control characters, and no blanks at its ends.',
	check({ json }) {
		const findings: Finding[] = [];
		walk(json, (value, keys) => {
			const message = typeof value === 'string' ? impurity(value) : null;
			if (message !== null) findings.push({ field: fieldPath(keys), message });
		});
		return findings;
	}
};

function impurity(text: string): string | null {
	const markup = (tag.exec(text) ?? entity.exec(text))?.[0];
	if (markup !== undefined) return `markup ${JSON.stringify(markup)} (expected plain text)`;
	if (control.test(text)) return `control character in ${JSON.stringify(text)} (expected plain text on one line)`;
	// Text of nothing but blanks is refused by the schema.
	if (text.trim() !== text && text.trim() !== '') return `blanks around ${JSON.stringify(text)} (expected none)`;
	return null;
}
