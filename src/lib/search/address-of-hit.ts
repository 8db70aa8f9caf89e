import { pageOf } from '$lib/data/page-of';
import type { SearchEntry, ThingRef } from '$lib/data/types';

/** Whose leader stands beside another one's on the page of the summits, as nobody else was chosen. */
const host = 'CHN';

type Named = Pick<SearchEntry, 'theme' | 'id' | 'countries'>;

/** Address of the page that tells of what was found, without base path and language; `null` where only the map shows it. */
export function addressOfHit({ theme, id, countries }: Named): string | null {
	switch (theme) {
		case 'towns':
			return `/near?from=towns/${id}`;
		case 'concepts':
			return `/concepts/${id}`;
		case 'leaders':
			return countries[0] === undefined || countries[0] === host
				? '/summits#pair'
				: `/summits?with=${countries[0]}.${host}#pair`;
		case 'intangible':
			// It has no place: the page of its country tells of it.
			return countries[0] ? `/countries/${countries[0]}` : null;
		default:
			return pageOf({ theme, id });
	}
}

/** Whether a hit is a thing of the map's layers, which can be selected there. */
export function isOnMap(
	entry: SearchEntry
): entry is SearchEntry & { theme: Exclude<ThingRef['theme'], 'states' | 'intangible'> } {
	return !['towns', 'concepts', 'leaders', 'states', 'intangible'].includes(entry.theme);
}
