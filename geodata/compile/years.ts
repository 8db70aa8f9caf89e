import type { Entry } from '../dataset';

/** First and last date or year of a record, as written; null where it names none. */
export interface Span {
	from: string | null;
	to: string | null;
}

/** When a thing stands or happened: what the time bar and the lists show. */
export function spanOf({ type, record }: Entry): Span {
	switch (type) {
		case 'places':
			return { from: record.dates.from ?? null, to: record.dates.to ?? null };
		case 'events':
			return { from: record.dates.from, to: record.dates.to ?? record.dates.from };
		case 'initiatives':
			return { from: earliest([record.proposed.date, ...record.history.map(({ date }) => date)]), to: null };
		case 'routes':
			return { from: record.proposer.date ?? null, to: null };
		case 'historic-routes':
			return { from: String(record.fromYear), to: String(record.toYear) };
		case 'heritage':
		case 'intangible':
			return { from: String(record.inscribed), to: null };
		default:
			return { from: null, to: null };
	}
}

/** The earliest of dates of differing exactness. */
function earliest(dates: (string | undefined)[]): string | null {
	const known = dates.filter((date) => date !== undefined);
	return known.reduce<string | null>((first, date) => (first === null || date < first ? date : first), null);
}

/** Year of a date or of an astronomical year written as text. */
export function yearOf(date: string | null): number | null {
	if (date === null) return null;
	return Number(/^-?\d+/.exec(date)?.[0]);
}
