import type { Entry } from '../dataset';
import { fieldPath, isObject, walk } from '../json';
import type { Finding, Rule } from './rule';

/** Pairs of fields of one object of which the second may not be earlier. */
const pairs = [
	['from', 'to'],
	['date', 'dateTo'],
	['fromYear', 'toYear'],
	['inscribed', 'inDangerSince'],
	['min', 'max']
] as const;

export const datesInOrder: Rule = {
	name: 'dates-in-order',
	description: 'What ends does not end before it began, and the steps of a history follow each other.',
	check({ json, entry }) {
		const findings: Finding[] = [];
		walk(json, (value, keys) => {
			if (!isObject(value)) return;
			for (const [from, to] of pairs) {
				if (!isBefore(value[to], value[from])) continue;
				const message = `${JSON.stringify(value[to])} is before ${from} ${JSON.stringify(value[from])}`;
				findings.push({ field: fieldPath([...keys, to]), message: `${message} (expected the same or later)` });
			}
		});
		return [...findings, ...(entry ? stepsOf(entry) : []).flatMap(stepsOutOfOrder)];
	}
};

/** Dated things of one list. */
interface Steps {
	list: string;
	steps: readonly { date?: string | undefined }[];
}

/** The lists of a record that tell what happened in its order. */
export function stepsOf({ type, record }: Entry): Steps[] {
	switch (type) {
		case 'initiatives':
			return [{ list: 'history', steps: record.history }];
		case 'concepts':
			return [{ list: 'steps', steps: record.steps }];
		case 'problems':
			return [{ list: 'evidence', steps: record.evidence }];
		case 'recommendations':
			return [{ list: 'since', steps: record.since }];
		default:
			return [];
	}
}

function stepsOutOfOrder({ list, steps }: Steps): Finding[] {
	const dated = steps.flatMap(({ date }, index) => (date === undefined ? [] : [{ date, index }]));
	return dated.flatMap(({ date, index }, at) => {
		const before = dated[at - 1]?.date;
		if (!isBefore(date, before)) return [];
		return [
			{ field: `${list}[${index}].date`, message: `"${date}" is before "${before}" (expected the oldest first)` }
		];
	});
}

/** Compares only what both dates say: `2023` is not before `2023-05`. */
export function isBefore(later: unknown, earlier: unknown): boolean {
	if (typeof later === 'number' && typeof earlier === 'number') return later < earlier;
	if (typeof later !== 'string' || typeof earlier !== 'string') return false;
	const shared = Math.min(later.length, earlier.length);
	return later.slice(0, shared) < earlier.slice(0, shared);
}
