import { areas as allAreas, countryCodes, initiativeStatuses } from '$geodata/schema/vocabulary';
import { noFilters, statusKey, type Filters } from '$lib/state/filters';
import type { TrackerFilter } from './tracker-view';

/**
 * The filters of the map that show exactly what the tracker shows; `null` where there are none: the map knows neither who
 * proposed nor the year of the proposal, and searches no text.
 */
export function mapFiltersOf(filter: TrackerFilter): Filters | null {
	const isBeyondMap = filter.proposedBy.length > 0 || filter.years !== null || filter.isInReview || filter.text !== '';
	if (isBeyondMap) return null;
	const statuses = filter.statuses.map((status) => statusKey({ theme: 'initiatives', status }));
	const allStatuses = initiativeStatuses.map((status) => statusKey({ theme: 'initiatives', status }));
	return {
		themes: new Set(['initiatives']),
		off: {
			...noFilters.off,
			areas: othersOf(allAreas, filter.areas),
			countries: othersOf(countryCodes, filter.countries),
			statuses: othersOf(allStatuses, statuses)
		},
		years: null
	};
}

/** The map names what is off, the tracker what is wanted; nothing wanted means everything. */
function othersOf(all: readonly string[], wanted: readonly string[]): Set<string> {
	return new Set(wanted.length === 0 ? [] : all.filter((value) => !wanted.includes(value)));
}
