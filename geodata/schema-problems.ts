import type * as v from 'valibot';
import { fieldPath } from './json';

const messageOfLibrary = /^Invalid /;
const longestValue = 60;

/** What a schema found, as a field and a sentence: `kind`, `value "inn" (expected one of museum, school)`. */
export function describeIssue(issue: v.BaseIssue<unknown>): { field: string; message: string } {
	const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	return { field: fieldPath(keys), message: messageOf(issue) };
}

function messageOf(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object' && issue.expected === 'never')
		return 'unknown field (no such field in the schema)';
	if (issue.received === 'undefined') return `missing (expected ${isNamedKey(issue) ? 'a value' : expected(issue)})`;
	return `value ${shorten(JSON.stringify(issue.input) ?? String(issue.input))} (expected ${expected(issue)})`;
}

/** An absent key of an object is reported with the key's own name as what was expected. */
function isNamedKey(issue: v.BaseIssue<unknown>): boolean {
	return issue.type === 'strict_object';
}

function expected({ message, expected }: v.BaseIssue<unknown>): string {
	if (!messageOfLibrary.test(message)) return message;
	if (expected === null) return message;
	const choices = expected.match(/"[^"]*"/g);
	if (choices && choices.length > 1) return `one of ${choices.map((choice) => choice.slice(1, -1)).join(', ')}`;
	return expected;
}

function shorten(text: string): string {
	return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
