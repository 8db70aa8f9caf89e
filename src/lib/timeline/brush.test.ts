import { describe, expect, test } from 'vitest';
import {
	brushBetween,
	brushOfYears,
	brushOrNone,
	isOfYears,
	moveEnd,
	roundBrush,
	shiftBrush,
	stepAt,
	yearsOfBrush
} from './brush';

const domain = { from: 0, to: 420 };

describe('the brush', () => {
	test('is drawn in either direction, in years from afar and in months from near', () => {
		expect(stepAt(0.9)).toBe(12);
		expect(stepAt(2)).toBe(3);
		expect(stepAt(8)).toBe(1);
		expect(brushBetween(376.6, 340, 12, domain)).toEqual({ from: 336, to: 384 });
		expect(brushBetween(376.6, 376.7, 1, domain)).toEqual({ from: 376, to: 377 });
	});

	test('keeps a step between its ends and stays in the domain', () => {
		expect(moveEnd({ from: 100, to: 120 }, 'from', 300, 1, domain)).toEqual({ from: 119, to: 120 });
		expect(moveEnd({ from: 100, to: 120 }, 'to', 900, 1, domain)).toEqual({ from: 100, to: 420 });
		expect(shiftBrush({ from: 400, to: 412 }, 30, domain)).toEqual({ from: 408, to: 420 });
	});

	test('of the whole domain is none', () => {
		expect(brushOrNone(domain, domain)).toBeNull();
		expect(brushOfYears([1992, 2026], domain)).toBeNull();
		expect(brushOfYears(null, domain)).toBeNull();
	});

	test('and the years of the map say the same', () => {
		expect(yearsOfBrush({ from: 376, to: 383 })).toEqual([2023, 2023]);
		expect(yearsOfBrush({ from: 376.5, to: 385 })).toEqual([2023, 2024]);
		expect(brushOfYears([2019, 2026], domain)).toEqual({ from: 324, to: 420 });
		expect(isOfYears({ from: 324, to: 420 })).toBe(true);
		expect(isOfYears({ from: 325, to: 420 })).toBe(false);
	});

	test('that stopped between months takes the months it touches', () => {
		expect(roundBrush({ from: 10.4, to: 22.4 })).toEqual({ from: 10, to: 23 });
	});
});
