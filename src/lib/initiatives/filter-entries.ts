import type { InitiativeEntry } from '$lib/data/initiatives-types';
import { fold, isHan } from '$lib/search/fold';
import type { TrackerFilter, YearRange } from './tracker-view';

/** Lists of a filter by which an entry can be found. */
export const facets = ['areas', 'countries', 'proposedBy', 'statuses'] as const;
export type Facet = (typeof facets)[number];

/** Values of an entry in a facet. */
export function facetValues(entry: InitiativeEntry, facet: Facet): readonly string[] {
	switch (facet) {
		case 'areas':
			return entry.areas;
		case 'countries':
			return entry.countries;
		case 'statuses':
			return [entry.status];
		case 'proposedBy':
			return [...entry.proposers, ...entry.states];
	}
}

/** Text of an entry as it is searched, a blank before each word. Folding is slow beside comparing, so each entry is folded once. */
const searchTexts = new WeakMap<InitiativeEntry, string>();

function searchTextOf(entry: InitiativeEntry): string {
	const known = searchTexts.get(entry);
	if (known !== undefined) return known;
	const { name, otherNames, by, where, summary, note, places, steps } = entry;
	const parts = [name, ...otherNames, by, where, summary, note];
	const more = [...places.map((place) => place.name), ...steps.map((step) => step.text)];
	const text = ` ${fold([...parts, ...more].join('\n'))}`;
	searchTexts.set(entry, text);
	return text;
}

/** Folds entries ahead of the first search, so many at a time that a hand on the page feels nothing. */
export function warmSearch(entries: readonly InitiativeEntry[], atOnce = 50): () => void {
	let next = 0;
	let timer: ReturnType<typeof setTimeout>;
	function fold(): void {
		for (const entry of entries.slice(next, next + atOnce)) searchTextOf(entry);
		next += atOnce;
		if (next < entries.length) timer = setTimeout(fold);
	}
	timer = setTimeout(fold);
	return () => clearTimeout(timer);
}

/** Year of a date of any exactness. */
export function yearOf(date: string | null): number | null {
	return date === null ? null : Number(date.slice(0, 4));
}

function isInYears(date: string | null, years: YearRange | null): boolean {
	if (years === null) return true;
	const year = yearOf(date);
	return year !== null && year >= years[0] && year <= years[1];
}

function passesFacet(entry: InitiativeEntry, facet: Facet, wanted: readonly string[]): boolean {
	return wanted.length === 0 || facetValues(entry, facet).some((value) => wanted.includes(value));
}

/** What is looked for in a text: words by their beginnings, and Chinese, which has no blanks, anywhere. */
function searchWords(text: string): string[] {
	const words = fold(text).split(' ').filter(Boolean);
	return words.map((word) => (isHan(word) ? word : ` ${word}`));
}

/** Entries that pass every filter but the one facet that is left out, if any; in their order. */
export function filterEntries(
	entries: readonly InitiativeEntry[],
	filter: TrackerFilter,
	leftOut?: Facet
): InitiativeEntry[] {
	const words = searchWords(filter.text);
	return entries.filter(
		(entry) =>
			facets.every((facet) => facet === leftOut || passesFacet(entry, facet, filter[facet])) &&
			isInYears(entry.date, filter.years) &&
			(!filter.isInReview || entry.inReview) &&
			words.every((word) => searchTextOf(entry).includes(word))
	);
}

/** How many entries carry each value of a facet, of those that the other filters leave. */
export function facetCounts(
	entries: readonly InitiativeEntry[],
	filter: TrackerFilter,
	facet: Facet
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const entry of filterEntries(entries, filter, facet)) {
		for (const value of new Set(facetValues(entry, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}
