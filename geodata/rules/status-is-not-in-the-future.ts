import { isObject } from '../json';
import type { Rule } from './rule';

export const statusIsNotInTheFuture: Rule = {
	name: 'status-is-not-in-the-future',
	description: 'A status is known as of a day no later than the newest source of the data set.',
	check({ json, lookup: { newestSourceDate } }) {
		const status = json['status'];
		const asOf = isObject(status) ? status['asOf'] : undefined;
		if (typeof asOf !== 'string' || newestSourceDate === '') return [];
		const shared = Math.min(asOf.length, newestSourceDate.length);
		if (asOf.slice(0, shared) <= newestSourceDate.slice(0, shared)) return [];
		return [
			{ field: 'status.asOf', message: `"${asOf}" is after the newest source (expected at most ${newestSourceDate})` }
		];
	}
};
