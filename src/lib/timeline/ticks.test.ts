import { expect, test } from 'vitest';
import { ticksOf } from './ticks';

test('from afar every fifth year has room for its label', () => {
	const labelled = ticksOf({ from: 0, to: 420 }, 0.86).filter(({ isLabelled }) => isLabelled);
	expect(labelled.map(({ month }) => 1992 + month / 12)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
});

test('from near the months stand between the years', () => {
	const ticks = ticksOf({ from: 374.5, to: 386 }, 40);
	expect(ticks[0]).toEqual({ month: 375, unit: 'month', isLabelled: true });
	expect(ticks.find(({ unit }) => unit === 'year')?.month).toBe(384);
});
