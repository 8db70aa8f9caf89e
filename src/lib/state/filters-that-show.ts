import type { Thing } from '$lib/data/types';
import { facets, facetValues, isInYears, type Facet, type Filters } from './filters';

/** The filters without what hides this one thing; the same filters where nothing does. */
export function filtersThatShow(filters: Filters, thing: Thing): Filters {
	const hiding = facets.filter((facet) => {
		const values = facetValues(thing, facet);
		return values.length > 0 && values.every((value) => filters.off[facet].has(value));
	});
	const isLayerOff = !filters.themes.has(thing.theme);
	const isOutOfYears = !isInYears(thing, filters.years);
	if (hiding.length === 0 && !isLayerOff && !isOutOfYears) return filters;
	const offWithout = (facet: Facet) => {
		const values = facetValues(thing, facet);
		return new Set([...filters.off[facet]].filter((value) => !values.includes(value)));
	};
	return {
		themes: isLayerOff ? new Set([...filters.themes, thing.theme]) : filters.themes,
		off: { ...filters.off, ...Object.fromEntries(hiding.map((facet) => [facet, offWithout(facet)])) },
		years: isOutOfYears ? null : filters.years
	};
}
