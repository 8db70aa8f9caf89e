import type { StateReach } from '../../src/lib/data/concepts-types';
import { fiveStates, isFiveState } from '../schema/vocabulary';

/** A step of more of the five states than this is one of the group, not one of a state. */
const mostOfOwn = 3;

/**
 * How a concept came to each of the five states.
 * @param steps Oldest first; China and others are in the countries but are not counted.
 */
export function reachOf(steps: readonly { date: string; countries: readonly string[] }[]): StateReach[] {
	return fiveStates.map((state) => {
		const concerning = steps.flatMap(({ countries }, index) =>
			countries.includes(state) ? [{ index, isOwn: countries.filter(isFiveState).length <= mostOfOwn }] : []
		);
		const own = concerning.filter(({ isOwn }) => isOwn).map(({ index }) => index);
		const shared = concerning.filter(({ isOwn }) => !isOwn).map(({ index }) => index);
		return { state, first: own[0] === undefined ? null : (steps[own[0]]?.date ?? null), own, shared };
	});
}
