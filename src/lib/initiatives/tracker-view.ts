import * as v from 'valibot';
import {
	areas,
	initiativeStatuses,
	proposers,
	states,
	type Area,
	type InitiativeStatus,
	type Proposer,
	type StateCode
} from '$geodata/schema/vocabulary';

/** Who proposed: a person or body of the vocabulary, or a state on whose side they stand. */
export type ProposedBy = Proposer | StateCode;
export const proposedByValues: readonly ProposedBy[] = [...proposers, ...states];

/** Years of a proposal, both included. */
export type YearRange = readonly [from: number, to: number];
/** Years that an address may name. */
export const yearLimits: YearRange = [1990, 2035];

/** What the tracker shows. An empty list lets everything pass; several values of one list are alternatives. */
export interface TrackerFilter {
	areas: readonly Area[];
	countries: readonly StateCode[];
	proposedBy: readonly ProposedBy[];
	statuses: readonly InitiativeStatus[];
	/** Years of the proposal; null: all, those without a date included. */
	years: YearRange | null;
	/** Only what the review of the report names. */
	isInReview: boolean;
	text: string;
}

export const sortKeys = ['proposed', 'name', 'area', 'status', 'as-of'] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sorting {
	key: SortKey;
	isDescending: boolean;
}

/** By what the flow picture groups the proposals on its left side. */
export const flowGroupings = ['area', 'period'] as const;
export type FlowGrouping = (typeof flowGroupings)[number];

/** Everything of the tracker that a link carries. */
export interface TrackerView {
	filter: TrackerFilter;
	sorting: Sorting;
	flow: FlowGrouping;
}

export const noFilter: TrackerFilter = {
	areas: [],
	countries: [],
	proposedBy: [],
	statuses: [],
	years: null,
	isInReview: false,
	text: ''
};
export const defaultView: TrackerView = {
	filter: noFilter,
	sorting: { key: 'proposed', isDescending: true },
	flow: 'area'
};

const longestText = 100;
const longestValue = 1000;

/** Words of a list in the order of the vocabulary, each once; what it does not know is left out. */
function wordsOf<const Word extends string>(vocabulary: readonly Word[]) {
	const list = v.pipe(
		v.string(),
		v.maxLength(longestValue),
		v.transform((value) => value.split(',')),
		v.transform((parts) => vocabulary.filter((word) => parts.includes(word)))
	);
	return v.fallback(list, []);
}

const year = v.pipe(
	v.string(),
	v.regex(/^\d{4}$/),
	v.transform(Number),
	v.minValue(yearLimits[0]),
	v.maxValue(yearLimits[1])
);
const years = v.pipe(
	v.string(),
	v.maxLength(longestValue),
	v.transform((value) => value.split('-')),
	v.transform(([from, to = from, ...more]) => (more.length > 0 ? [] : [from, to])),
	v.tuple([year, year]),
	v.check(([from, to]) => from <= to)
);

const sorting = v.pipe(
	v.string(),
	v.transform((value): Sorting => {
		const isDescending = value.startsWith('-');
		return { key: value.slice(isDescending ? 1 : 0) as SortKey, isDescending };
	}),
	v.object({ key: v.picklist(sortKeys), isDescending: v.boolean() })
);

const querySchema = v.object({
	area: wordsOf(areas),
	country: wordsOf(states),
	by: wordsOf(proposedByValues),
	status: wordsOf(initiativeStatuses),
	proposed: v.fallback(v.nullable(years), null),
	review: v.fallback(
		v.pipe(
			v.literal('1'),
			v.transform(() => true)
		),
		false
	),
	q: v.fallback(
		v.pipe(
			v.string(),
			v.transform((value) => tidyText(value))
		),
		''
	),
	sort: v.fallback(sorting, defaultView.sorting),
	flow: v.fallback(v.picklist(flowGroupings), defaultView.flow)
});

/** A search text as an address keeps it: no blanks at its ends, not too long, no half characters. */
export function tidyText(text: string): string {
	return [...text.trim()].slice(0, longestText).join('').trim();
}

/** The view that a link names. Never throws: what is malformed falls back to what a newcomer sees. */
export function viewOfQuery(query: URLSearchParams): TrackerView {
	const parsed = v.parse(
		querySchema,
		Object.fromEntries(Object.keys(querySchema.entries).map((key) => [key, query.get(key)]))
	);
	return {
		filter: {
			areas: parsed.area,
			countries: parsed.country,
			proposedBy: parsed.by,
			statuses: parsed.status,
			years: parsed.proposed,
			isInReview: parsed.review,
			text: parsed.q
		},
		sorting: parsed.sort,
		flow: parsed.flow
	};
}

/** The query of a link to a view, without `?`; what is as a newcomer finds it is left out. */
export function queryOfView({ filter, sorting: { key, isDescending }, flow }: TrackerView): string {
	const parts: string[] = [];
	const list = (name: string, values: readonly string[]) => {
		if (values.length > 0) parts.push(`${name}=${values.join(',')}`);
	};
	list('area', filter.areas);
	list('country', filter.countries);
	list('by', filter.proposedBy);
	list('status', filter.statuses);
	if (filter.years)
		list('proposed', [filter.years[0] === filter.years[1] ? `${filter.years[0]}` : filter.years.join('-')]);
	if (filter.isInReview) list('review', ['1']);
	if (filter.text) parts.push(new URLSearchParams({ q: filter.text }).toString());
	if (key !== defaultView.sorting.key || isDescending !== defaultView.sorting.isDescending) {
		list('sort', [`${isDescending ? '-' : ''}${key}`]);
	}
	if (flow !== defaultView.flow) list('flow', [flow]);
	return parts.join('&');
}

/** Whether anything is filtered. */
export function isFiltered(filter: TrackerFilter): boolean {
	return queryOfView({ ...defaultView, filter }) !== '';
}
