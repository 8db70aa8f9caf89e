import type { SearchTheme } from '$lib/data/types';
import { addressOfHit } from '$lib/search/address-of-hit';
import { pathOfFind } from '$lib/search/find-url';
import type { Hit, HitGroup } from '$lib/search/search-names';

export { isOnMap } from '$lib/search/address-of-hit';

/** What can be chosen below the search field: a hit, all hits of a theme, or all hits (`theme: null`). */
export type Choice = { hit: Hit; theme: SearchTheme } | { hit: null; theme: SearchTheme | null; count: number };

/** Choices in the order in which they are shown: after the hits of a theme that has more of them, "all of these". */
export function choicesOf(groups: readonly HitGroup[]): Choice[] {
	const ofGroups = groups.flatMap(({ theme, count, hits }): Choice[] => [
		...hits.map((hit) => ({ hit, theme })),
		...(count > 1 ? [{ hit: null, theme, count }] : [])
	]);
	const count = groups.reduce((sum, group) => sum + group.count, 0);
	return groups.length > 1 ? [...ofGroups, { hit: null, theme: null, count }] : ofGroups;
}

/** Where a choice leads; `null` where only the map shows it. */
export function addressOfChoice(choice: Choice, query: string): string | null {
	if (choice.hit) return addressOfHit(choice.hit.entry);
	return pathOfFind({ query: query.trim(), theme: choice.theme });
}
