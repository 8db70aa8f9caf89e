import type { Finding, Rule } from './rule';

export const readingsAreDistinct: Rule = {
	name: 'readings-are-distinct',
	description: 'A study says one thing of a country, or of the region, in a period.',
	check({ entry }) {
		if (entry?.type !== 'media-tone') return [];
		const seen = new Map<string, number>();
		return entry.record.readings.flatMap(({ country, period }, index): Finding[] => {
			const of = `${country ?? 'the region'} in ${period}`;
			const first = seen.get(of);
			if (first === undefined) seen.set(of, index);
			const message = `a second reading of ${of} after readings[${first}] (expected one)`;
			return first === undefined ? [] : [{ field: `readings[${index}]`, message }];
		});
	}
};
