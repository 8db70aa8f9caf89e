import type { Theme, Thing } from '$lib/data/types';

/** Properties of a thing by which the legend filters. */
export const facets = ['kinds', 'areas', 'actors', 'statuses', 'countries'] as const;
export type Facet = (typeof facets)[number];

/** Years that are shown, both included. */
export type YearRange = readonly [from: number, to: number];

/**
 * What the reader wants to see. A facet holds the values that are switched off, so that a kind added to the data later
 * is shown by an old link.
 */
export interface Filters {
	/** Layers that are on. */
	themes: ReadonlySet<Theme>;
	off: Readonly<Record<Facet, ReadonlySet<string>>>;
	/** null: all years, those without a date included. */
	years: YearRange | null;
}

/** Layers of the first view. */
export const defaultThemes: readonly Theme[] = ['places', 'heritage'];

export const noFilters: Filters = {
	themes: new Set(defaultThemes),
	off: { kinds: new Set(), areas: new Set(), actors: new Set(), statuses: new Set(), countries: new Set() },
	years: null
};

/** Value of the facet `actors` for things that no single actor stands behind. */
export const noActor = 'none';

/** Statuses of different themes share words (`proposed`), so the theme's family stands before them. */
export function statusKey(thing: Pick<Thing, 'theme' | 'status'>): string {
	return `${thing.theme}.${thing.status}`;
}

/** Values of a thing in a facet; a thing without any passes whatever is switched off there. */
export function facetValues(thing: Thing, facet: Facet): readonly string[] {
	switch (facet) {
		case 'kinds':
			return [thing.kind];
		case 'areas':
			return thing.areas;
		case 'actors':
			return [thing.actor ?? noActor];
		case 'statuses':
			return thing.status ? [statusKey(thing)] : [];
		case 'countries':
			return thing.countries;
	}
}

/** A thing with several values (areas, countries) stays while one of them is on. */
function passesFacet(thing: Thing, facet: Facet, off: ReadonlySet<string>): boolean {
	if (off.size === 0) return true;
	const values = facetValues(thing, facet);
	return values.length === 0 || values.some((value) => !off.has(value));
}

/**
 * Whether a thing stood or happened in the years chosen. What has begun and is not known to have ended goes on; a thing
 * without any year is shown only while no years are chosen.
 */
export function isInYears(thing: Pick<Thing, 'theme' | 'fromYear' | 'toYear'>, years: YearRange | null): boolean {
	if (years === null) return true;
	if (thing.fromYear === null && thing.toYear === null) return false;
	const goesOn = thing.theme !== 'events';
	const from = thing.fromYear ?? -Infinity;
	const to = thing.toYear ?? (goesOn ? Infinity : from);
	return from <= years[1] && to >= years[0];
}

/** Whether a thing passes every filter but the one facet that is left out, if any. */
export function passes(thing: Thing, filters: Filters, leftOut?: Facet): boolean {
	return (
		filters.themes.has(thing.theme) &&
		isInYears(thing, filters.years) &&
		facets.every((facet) => facet === leftOut || passesFacet(thing, facet, filters.off[facet]))
	);
}

export function filterThings(things: readonly Thing[], filters: Filters): Thing[] {
	return things.filter((thing) => passes(thing, filters));
}

/** How many things carry each value of a facet, of those that the other filters leave. */
export function facetCounts(things: readonly Thing[], filters: Filters, facet: Facet): Map<string, number> {
	const counts = new Map<string, number>();
	for (const thing of things) {
		if (!passes(thing, filters, facet)) continue;
		for (const value of facetValues(thing, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

function withFacet(filters: Filters, facet: Facet, off: Iterable<string>): Filters {
	return { ...filters, off: { ...filters.off, [facet]: new Set(off) } };
}

/** Switches values of a facet off if any of them is on, else on. */
export function toggleValues(filters: Filters, facet: Facet, values: readonly string[]): Filters {
	const off = new Set(filters.off[facet]);
	const isAnyOn = values.some((value) => !off.has(value));
	for (const value of values)
		if (isAnyOn) off.add(value);
		else off.delete(value);
	return withFacet(filters, facet, off);
}

/** Leaves only the values on; asked again when they are the only ones, brings all back. */
export function onlyValues(filters: Filters, facet: Facet, values: readonly string[], all: readonly string[]): Filters {
	const others = all.filter((value) => !values.includes(value));
	const off = filters.off[facet];
	const isOnlyAlready = others.every((value) => off.has(value)) && values.every((value) => !off.has(value));
	return withFacet(filters, facet, isOnlyAlready ? [] : others);
}

export function allValues(filters: Filters, facet: Facet): Filters {
	return withFacet(filters, facet, []);
}

export function toggleTheme(filters: Filters, theme: Theme): Filters {
	const themes = new Set(filters.themes);
	if (!themes.delete(theme)) themes.add(theme);
	return { ...filters, themes };
}

/** Filters that differ from what a newcomer sees: how many, for the badge on the button. */
export function countActiveFilters(filters: Filters): number {
	return facets.filter((facet) => filters.off[facet].size > 0).length + (filters.years === null ? 0 : 1);
}
