import { fieldPath, walk } from '../json';
import type { Finding, Rule } from './rule';

const dateKeys = new Set<string | number>(['date', 'dateTo', 'asOf', 'from', 'to']);
const wholeDate = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

export const datesExist: Rule = {
	name: 'dates-exist',
	description: 'A date names a month and a day that the Gregorian calendar has.',
	check({ json }) {
		const findings: Finding[] = [];
		walk(json, (value, keys) => {
			const key = keys.at(-1);
			if (typeof value !== 'string' || key === undefined || !dateKeys.has(key)) return;
			const message = missingDay(value);
			if (message !== null) findings.push({ field: fieldPath(keys), message });
		});
		return findings;
	}
};

function missingDay(date: string): string | null {
	const [, year, month, day] = wholeDate.exec(date) ?? [];
	if (month === undefined) return null; // a year alone, or no date at all: the schema's matter
	if (Number(month) < 1 || Number(month) > 12) return `"${date}" does not exist (expected a month from 01 to 12)`;
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return null;
	return `"${date}" does not exist (expected a day from 01 to ${days})`;
}
