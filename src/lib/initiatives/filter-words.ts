import type { I18n } from '$lib/i18n/i18n';
import { isFiveState } from '$geodata/schema/vocabulary';
import type { Tracker } from './tracker.svelte';
import type { ProposedBy, YearRange } from './tracker-view';

/** A filter in words, and how to undo it. */
export interface FilterInWords {
	key: string;
	text: string;
	undo: () => void;
}

/** The word for a proposer: a person, a body, or a state. */
export function proposedByWord(value: ProposedBy, i18n: I18n): string {
	if (value === 'CHN' || isFiveState(value)) return i18n.t.words.countries[value];
	return i18n.texts('initiatives').proposers[value];
}

export function yearsText(years: YearRange): string {
	return years[0] === years[1] ? String(years[0]) : years.join('–');
}

/** Filters that are on, one by one, in the order of the filter bar. */
export function filtersInWords(tracker: Tracker, i18n: I18n): FilterInWords[] {
	const { filter } = tracker;
	const { words } = i18n.t;
	const t = i18n.texts('initiatives').filter;
	const { years } = filter;
	return [
		...(filter.text ? [{ key: 'text', text: t.found(filter.text), undo: () => tracker.filterBy({ text: '' }) }] : []),
		...filter.areas.map((area) => ({ key: area, text: words.areas[area], undo: () => tracker.toggle('areas', area) })),
		...filter.countries.map((code) => ({
			key: `country-${code}`,
			text: words.countries[code],
			undo: () => tracker.toggle('countries', code)
		})),
		...filter.proposedBy.map((value) => ({
			key: `by-${value}`,
			text: `${t.by}: ${proposedByWord(value, i18n)}`,
			undo: () => tracker.toggle('proposedBy', value)
		})),
		...filter.statuses.map((status) => ({
			key: status,
			text: words.initiativeStatuses[status],
			undo: () => tracker.toggle('statuses', status)
		})),
		...(years
			? [{ key: 'years', text: t.proposedIn(yearsText(years)), undo: () => tracker.filterBy({ years: null }) }]
			: []),
		...(filter.isInReview
			? [{ key: 'review', text: t.inReview, undo: () => tracker.filterBy({ isInReview: false }) }]
			: [])
	];
}
