import type { SearchEntry } from '$lib/data/types';
import type { Hit } from './search-index';

/** Hits of one theme. */
export interface HitGroup {
	theme: SearchEntry['theme'];
	hits: Hit[];
}

/** Hits by theme: the theme of the best hit first, so many of each. */
export function groupHits(hits: readonly Hit[], perGroup: number): HitGroup[] {
	const groups = new Map<SearchEntry['theme'], Hit[]>();
	for (const hit of hits) {
		const group = groups.get(hit.entry.theme) ?? [];
		if (group.length < perGroup) groups.set(hit.entry.theme, [...group, hit]);
	}
	return [...groups].map(([theme, own]) => ({ theme, hits: own }));
}
