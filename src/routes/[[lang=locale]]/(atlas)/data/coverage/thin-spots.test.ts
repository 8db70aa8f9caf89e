import { expect, test } from 'vitest';
import type { Completeness } from '$lib/data/completeness-types';
import { extremes, thinSpots } from './thin-spots';

const states: Completeness['states'] = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'CHN'];
const kind = (key: string, ...byState: number[]) => ({ key, family: 'learning' as const, total: 9, byState });

test('a kind that two states have is thin where others lack it', () => {
	const kinds = [
		kind('lu-ban-workshop', 3, 1, 1, 0, 2, 0),
		kind('peace-corps', 1, 0, 0, 0, 0, 0),
		kind('museum', 1, 1, 1, 1, 1, 0)
	];
	expect(thinSpots({ states, kinds })).toEqual([{ kind: 'lu-ban-workshop', states: ['TKM'] }]);
});

test('the fewest and the most are sought among the five, not in China', () => {
	const all = { key: 'all', total: 60, byState: [20, 10, 9, 4, 15, 1] };
	expect(extremes({ states, all })).toEqual({ fewest: { state: 'TKM', count: 4 }, most: { state: 'KAZ', count: 20 } });
});
