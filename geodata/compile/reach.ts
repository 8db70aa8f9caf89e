import type { StateReach } from '../../src/lib/data/concepts-types';
import type { StepRelation } from '../schema/finding';
import { isBefore } from '../rules/dates-in-order';
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
 * @param steps    Oldest first; China and others are in the countries but are not counted.
 * @param launched Date of its launch: what came before is no step of it.
 */
export function reachOf(steps: readonly Step[], launched: string): StateReach[] {
	const isApart = ({ relation, date }: Step) => relation === 'kindred' || isBefore(date, launched);
	return fiveStates.map((state) => {
		const which = (isWanted: (step: Step) => boolean) =>
			steps.flatMap((step, index) => (step.countries.includes(state) && isWanted(step) ? [index] : []));
		const own = which((step) => !isApart(step) && isOfFew(step));
		const shared = which((step) => !isApart(step) && !isOfFew(step));
		const dateOf = (index: number | undefined) => (index === undefined ? null : (steps[index]?.date ?? null));
		return { state, own, shared, apart: which(isApart), firstOwn: dateOf(own[0]), firstShared: dateOf(shared[0]) };
	});
}

const isOfFew = ({ countries }: Step) => countries.filter(isFiveState).length <= mostOfOwn;
