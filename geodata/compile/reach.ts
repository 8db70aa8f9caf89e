import type { StateReach } from '../../src/lib/data/concepts-types';
import type { StepRelation } from '../schema/finding';
import { fiveStates, isFiveState } from '../schema/vocabulary';

/** A step of more of the five states than this is one of the group, not one of a state. */
const mostOfOwn = 3;

interface Step {
	date: string;
	countries: readonly string[];
	relation?: StepRelation | undefined;
}

/**
 * How a concept came to each of the five states.
 * @param steps Oldest first; China and others are in the countries but are not counted.
 */
export function reachOf(steps: readonly Step[]): StateReach[] {
	return fiveStates.map((state) => {
		const which = (isWanted: (step: Step) => boolean) =>
			steps.flatMap((step, index) => (step.countries.includes(state) && isWanted(step) ? [index] : []));
		const own = which((step) => !isKindred(step) && isOfFew(step));
		const shared = which((step) => !isKindred(step) && !isOfFew(step));
		const dateOf = (index: number | undefined) => (index === undefined ? null : (steps[index]?.date ?? null));
		return { state, own, shared, kindred: which(isKindred), firstOwn: dateOf(own[0]), firstShared: dateOf(shared[0]) };
	});
}

const isKindred = ({ relation }: Step) => relation === 'kindred';
const isOfFew = ({ countries }: Step) => countries.filter(isFiveState).length <= mostOfOwn;
