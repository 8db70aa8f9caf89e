import { createContext } from 'svelte';
import type { InitiativeEntry } from '$lib/data/initiatives-types';
import { facetCounts, filterEntries, type Facet } from './filter-entries';
import { sortEntries } from './sort-entries';
import {
	defaultView,
	noFilter,
	type FlowGrouping,
	type SortKey,
	type TrackerFilter,
	type TrackerView
} from './tracker-view';

/** How a change is kept: a deed of its own can be gone back from, a letter typed only renews the last entry. */
export type Keeping = 'new-entry' | 'renew';

/** What the table, the flow picture and the small map of the tracker share. */
export class Tracker {
	readonly #entries: () => readonly InitiativeEntry[];
	readonly #byName: () => (a: string, b: string) => number;
	readonly #keep: (view: TrackerView, keeping: Keeping) => void;

	view = $state.raw<TrackerView>(defaultView);

	readonly filter = $derived(this.view.filter);
	readonly sorting = $derived(this.view.sorting);
	readonly flow = $derived(this.view.flow);
	/** Ordered before it is filtered: most changes are of the filter, and that way they cost no ordering. */
	readonly #ordered = $derived.by(() => sortEntries(this.#entries(), this.sorting, this.#byName()));
	readonly shown = $derived.by(() => filterEntries(this.#ordered, this.filter));

	/**
	 * @param entries All lines, in the reader's language.
	 * @param byName  Compares names as the language does.
	 * @param keep    Writes a view into the address.
	 */
	constructor(
		entries: () => readonly InitiativeEntry[],
		byName: () => (a: string, b: string) => number,
		keep: (view: TrackerView, keeping: Keeping) => void
	) {
		this.#entries = entries;
		this.#byName = byName;
		this.#keep = keep;
	}

	get all(): readonly InitiativeEntry[] {
		return this.#entries();
	}

	#change(view: TrackerView, keeping: Keeping = 'new-entry'): void {
		this.view = view;
		this.#keep(view, keeping);
	}

	filterBy(over: Partial<TrackerFilter>, keeping: Keeping = 'new-entry'): void {
		this.#change({ ...this.view, filter: { ...this.filter, ...over } }, keeping);
	}

	/** Adds a value to a list of the filter, or takes it away. */
	toggle<F extends Facet>(facet: F, value: TrackerFilter[F][number]): void {
		const values: readonly string[] = this.filter[facet];
		const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
		this.filterBy({ [facet]: next });
	}

	clear(): void {
		this.filterBy(noFilter);
	}

	/** Orders by a column; asked again for the same one, turns the order round. */
	sortBy(key: SortKey): void {
		const isSame = this.sorting.key === key;
		// Dates are asked for newest first, all else from its beginning.
		const isDescending = isSame ? !this.sorting.isDescending : key === 'proposed' || key === 'as-of';
		this.#change({ ...this.view, sorting: { key, isDescending } });
	}

	groupFlowBy(flow: FlowGrouping): void {
		this.#change({ ...this.view, flow });
	}

	/** How many of the lines that the other filters leave carry each value of a list. */
	countsOf(facet: Facet): ReadonlyMap<string, number> {
		return facetCounts(this.all, this.filter, facet);
	}
}

export const [getTracker, setTracker] = createContext<Tracker>();
