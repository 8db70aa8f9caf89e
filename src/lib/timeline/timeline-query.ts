import * as v from 'valibot';
import { areas, states } from '$geodata/schema/vocabulary';
import { timelineKinds, type TimelineKind } from '$lib/data/timeline-types';
import { laneChoices, type LaneChoice } from './lanes';
import { dateOfMonth, monthOfYear, type MonthSpan } from './months';
import type { Wanted } from './selection';

/** What a link to the timeline says beside the view of the map. */
export interface TimelineQuery extends Wanted {
	lanes: LaneChoice;
	/** Months that are brushed; whole years are the map's own filter, and stand there. */
	when: MonthSpan | null;
	/** Months that fill the width; null: all. */
	window: MonthSpan | null;
	/** Only what the map shows. */
	isOfMap: boolean;
}

export const defaultHidden: ReadonlySet<TimelineKind> = new Set(['institution']);

export const defaultTimelineQuery: TimelineQuery = {
	lanes: 'countries',
	hidden: defaultHidden,
	state: null,
	area: null,
	text: '',
	when: null,
	window: null,
	isOfMap: false
};

/** Longer than any name; what is longer is not a search. */
export const longestText = 80;

const monthSpan = v.pipe(
	v.string(),
	v.regex(/^\d{4}-(0[1-9]|1[0-2])_\d{4}-(0[1-9]|1[0-2])$/),
	v.transform((text): MonthSpan => {
		const [from = '', to = ''] = text.split('_');
		return { from: monthOf(from), to: monthOf(to) + 1 };
	}),
	v.check(({ from, to }) => from >= 0 && from < to)
);

function monthOf(text: string): number {
	const [year = 0, month = 1] = text.split('-').map(Number);
	return monthOfYear(year) + month - 1;
}

/** Kinds that are shown, by name; `nothing` for none, as all put away is not the same as none named. */
const kinds = v.pipe(
	v.string(),
	v.regex(/^[a-z]+(,[a-z]+)*$/),
	v.transform((text) => {
		const named = text.split(',');
		return new Set(timelineKinds.filter((kind) => !named.includes(kind)));
	})
);

const parameters = {
	lanes: v.fallback(v.picklist(laneChoices), defaultTimelineQuery.lanes),
	kinds: v.fallback(kinds, new Set(defaultHidden)),
	in: v.fallback(v.nullable(v.picklist(states)), null),
	area: v.fallback(v.nullable(v.picklist(areas)), null),
	text: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(longestText)), ''),
	when: v.fallback(v.nullable(monthSpan), null),
	window: v.fallback(v.nullable(monthSpan), null),
	map: v.fallback(
		v.pipe(
			v.literal('only'),
			v.transform(() => true)
		),
		false
	)
};

/** What a link says. Never throws: what is malformed falls back to what a newcomer sees. */
export function timelineQueryOf(search: URLSearchParams): TimelineQuery {
	const read = <Name extends keyof typeof parameters>(name: Name) => v.parse(parameters[name], search.get(name));
	return {
		lanes: read('lanes'),
		hidden: read('kinds'),
		state: read('in'),
		area: read('area'),
		text: read('text'),
		when: read('when'),
		window: read('window'),
		isOfMap: read('map')
	};
}

/** The query of a link, without `?`; what is as a newcomer finds it is left out. */
export function timelineSearchOf(query: TimelineQuery): string {
	const parts = new URLSearchParams();
	if (query.lanes !== defaultTimelineQuery.lanes) parts.set('lanes', query.lanes);
	const isDefaultKinds = timelineKinds.every((kind) => query.hidden.has(kind) === defaultHidden.has(kind));
	if (!isDefaultKinds) {
		parts.set('kinds', timelineKinds.filter((kind) => !query.hidden.has(kind)).join(',') || 'nothing');
	}
	if (query.state) parts.set('in', query.state);
	if (query.area) parts.set('area', query.area);
	if (query.text.trim()) parts.set('text', query.text.trim());
	if (query.when) parts.set('when', spanText(query.when));
	if (query.window) parts.set('window', spanText(query.window));
	if (query.isOfMap) parts.set('map', 'only');
	return parts.toString().replaceAll('%2C', ',');
}

/** Both ends included, as people say it: `2023-05_2023-11`. */
function spanText({ from, to }: MonthSpan): string {
	return `${dateOfMonth(Math.floor(from))}_${dateOfMonth(Math.max(Math.ceil(to), Math.floor(from) + 1) - 1)}`;
}
