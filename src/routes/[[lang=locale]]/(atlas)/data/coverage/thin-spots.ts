import { fiveStates, type StateCode } from '$geodata/schema/vocabulary';
import type { Completeness } from '$lib/data/completeness-types';

/** How many of the five have something of a kind before its lack elsewhere is a thin spot. */
const enoughStates = 2;

/** Kinds that some of the five states have and others lack, with those that lack it. */
export function thinSpots({
	states,
	kinds
}: Pick<Completeness, 'states' | 'kinds'>): { kind: string; states: StateCode[] }[] {
	return kinds.flatMap(({ key, byState }) => {
		const lacking = fiveStates.filter((state) => byState[states.indexOf(state)] === 0);
		const isThin = lacking.length > 0 && fiveStates.length - lacking.length >= enoughStates;
		return isThin ? [{ kind: key, states: lacking }] : [];
	});
}

/** The states of the five with the fewest and the most records. */
export function extremes({ states, all }: Pick<Completeness, 'states' | 'all'>) {
	const counted = fiveStates
		.map((state) => ({ state, count: all.byState[states.indexOf(state)] ?? 0 }))
		.sort((a, b) => a.count - b.count);
	return { fewest: counted[0], most: counted.at(-1) };
}
