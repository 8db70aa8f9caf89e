import { expect, test } from 'vitest';
import { stopDays } from './stop-days';

test('two nights in Xi’an, none in Lanzhou, one in Dunhuang', () => {
	expect(stopDays([2, 0, 1])).toEqual([
		{ from: 1, to: 3 },
		{ from: 3, to: 3 },
		{ from: 3, to: 4 }
	]);
});

test('no stops have no days', () => {
	expect(stopDays([])).toEqual([]);
});
