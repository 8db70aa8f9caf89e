import { pageOf } from '$lib/data/page-of';
import type { TimelineEntry } from '$lib/data/timeline-types';
import type { I18n } from '$lib/i18n/i18n';

/** What an entry says: its name, the step, or that the initiative was proposed. */
export function titleOf({ kind, text, of }: TimelineEntry, i18n: I18n): string {
	return kind === 'step' && text === '' ? `${i18n.texts('timeline').list.proposed}: ${of ?? ''}` : text;
}

/** When, as exact as it is known; of what lasts from when to when. */
export function dateText({ kind, from, to, status }: TimelineEntry, i18n: I18n): string {
	const { list } = i18n.texts('timeline');
	if (to !== undefined) return rangeText(from, to, i18n);
	if (kind !== 'institution' && kind !== 'year') return i18n.date(from);
	const end = status === 'operating' ? list.goesOn : status === 'announced' ? list.announced : list.endUnknown;
	return `${i18n.date(from)}, ${end}`;
}

/** From a date to a date, the year and the month said once where both days share them: `28–30 November 2025`. */
export function rangeText(from: string, to: string, i18n: Pick<I18n, 'date' | 'tag'>): string {
	if (from === to) return i18n.date(from);
	const isOfDays = from.length === 10 && to.length === 10;
	if (!isOfDays) return `${i18n.date(from)} – ${i18n.date(to)}`;
	const format = new Intl.DateTimeFormat(i18n.tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
	return format.formatRange(new Date(from), new Date(to));
}

/**
 * What is not sure about an entry, in words; '' where nothing is.
 * @param until Date of the data: what is planned for later is planned, what was for earlier was never confirmed.
 */
export function doubtText({ kind, doubt, status, from }: TimelineEntry, until: string, i18n: I18n): string {
	const { list } = i18n.texts('timeline');
	if (kind === 'year' && status === 'announced') return list.notDeclared;
	if (doubt === undefined) return '';
	if (doubt === 'report-day') return list.reportDay;
	return from > until ? list.planned : list.unconfirmed;
}

/** Address of the page that tells more, without base path and language; `null` where there is none. */
export function linkOf({ thing, page }: TimelineEntry): string | null {
	return thing ? pageOf(thing) : (page ?? null);
}
