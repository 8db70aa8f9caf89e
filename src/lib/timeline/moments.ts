import type { TimelineEntry } from '$lib/data/timeline-types';
import { folded } from './folded';
import { monthOfYear, spanOfDate, type MonthSpan } from './months';

/** An entry with its time in months. What lasts has a bar, what happens a mark. */
export interface Moment extends MonthSpan {
	entry: TimelineEntry;
	lasts: boolean;
	/** No end is known: it goes on, or nobody wrote when it ended. */
	isOpen: boolean;
	/** All its words, folded, for the search. */
	told: string;
}

/**
 * Entries in months, in their order.
 * @param until Date of the data: what lasts and has no end is drawn to it.
 */
export function momentsOf(entries: readonly TimelineEntry[], until: string): Moment[] {
	const now = spanOfDate(until).to;
	return entries.map((entry): Moment => {
		const { from, to } = spanOfDate(entry.from);
		const lasts = entry.kind === 'year' || entry.kind === 'institution';
		const isOpen = lasts && entry.to === undefined;
		const end = entry.to === undefined ? (isOpen ? Math.max(now, to) : to) : spanOfDate(entry.to).to;
		const told = folded([entry.text, entry.of, entry.where].filter(Boolean).join(' '));
		return { entry, from, to: Math.max(end, to), lasts, isOpen, told };
	});
}

/** From January 1992 to the end of the data's year, or of the last year that something is planned for. */
export function domainOf(moments: readonly Moment[], until: string): MonthSpan {
	const lastYear = Number(until.slice(0, 4));
	const last = moments.reduce((latest, { to }) => Math.max(latest, to), monthOfYear(lastYear + 1));
	return { from: 0, to: Math.ceil(last / 12) * 12 };
}
