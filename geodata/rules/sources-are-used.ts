import type { Dataset } from '../dataset';
import { walk } from '../json';
import { compareText } from '../problem';

/** Keys of sources.json that no record cites, sorted: worth a look, no reason to stop. */
export function unusedSources({ raw, sources }: Dataset): string[] {
	const cited = new Set<string>();
	for (const { json } of raw) {
		walk(json, (value, keys) => {
			if (typeof value === 'string' && keys.at(-2) === 'sources') cited.add(value);
		});
	}
	return Object.keys(sources)
		.filter((key) => !cited.has(key))
		.sort(compareText);
}
