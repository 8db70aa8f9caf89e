import { expect, test } from 'vitest';
import { decimalYear, percentOf, reachScale } from './reach-scale';

test('a date that names no day stands in the middle of what it names', () => {
	expect(decimalYear('2023')).toBe(2023.5);
	expect(decimalYear('2023-01')).toBeCloseTo(2023 + 0.5 / 12);
	expect(decimalYear('2023-07-01')).toBe(2023.5);
});

test('a scale spans whole years with at most seven named', () => {
	expect(reachScale(['2013-03-23', '2025-06'])).toEqual({
		from: 2013,
		to: 2026,
		ticks: [2013, 2016, 2019, 2022, 2025]
	});
	expect(reachScale(['2023'])).toEqual({ from: 2023, to: 2024, ticks: [2023, 2024] });
	expect(reachScale(['2001-06-15', '2025-10-23']).ticks.length).toBeLessThanOrEqual(7);
});

test('a year in the middle stands at half', () => expect(percentOf({ from: 2013, to: 2026 }, 2019.5)).toBe(50));
