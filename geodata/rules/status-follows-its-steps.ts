import { isBefore, stepsOf } from './dates-in-order';
import type { Rule } from './rule';

export const statusFollowsItsSteps: Rule = {
	name: 'status-follows-its-steps',
	description: 'A judgement of a problem or a recommendation is no older than the newest step that it judges.',
	check({ entry }) {
		if (entry?.type !== 'problems' && entry?.type !== 'recommendations') return [];
		const { asOf } = entry.record.status;
		return stepsOf(entry).flatMap(({ list, steps }) => {
			const newest = steps.at(-1)?.date;
			if (!isBefore(asOf, newest)) return [];
			const message = `"${asOf}" is before the newest of ${list} (expected at least ${newest})`;
			return [{ field: 'status.asOf', message }];
		});
	}
};
