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
	if (to !== undefined) return `${i18n.date(from)} – ${i18n.date(to)}`;
	if (kind !== 'institution' && kind !== 'year') return i18n.date(from);
	const end = status === 'operating' ? list.goesOn : status === 'announced' ? list.announced : list.endUnknown;
	return `${i18n.date(from)}, ${end}`;
}

/**
 * What is not sure about an entry, in words; '' where nothing is.
 * @param until Date of the data: what is planned for later is planned, what was for earlier was never confirmed.
 */
export function doubtText({ doubt, from }: TimelineEntry, until: string, i18n: I18n): string {
	const { list } = i18n.texts('timeline');
	if (doubt === undefined) return '';
	if (doubt === 'report-day') return list.reportDay;
	return from > until ? list.planned : list.unconfirmed;
}

/** Address of the page that tells more, without base path and language; `null` where there is none. */
export function linkOf({ thing, page }: TimelineEntry): string | null {
	return thing ? pageOf(thing) : (page ?? null);
}
