import { expect, test } from 'vitest';
import { axisOf, barOf } from './year-bars';

test('the axis holds the last year whole', () => {
	expect(axisOf([{ dates: { from: '2017', to: '2017-11-17' } }, { dates: { from: '2025', to: '2026' } }])).toEqual([
		2017, 2026
	]);
});

test('a year fills itself, two years fill both', () => {
	expect(barOf({ from: '2017', to: '2017' }, [2017, 2026])).toEqual({ from: 0, to: 0.1, isOpen: false });
	expect(barOf({ from: '2025', to: '2026' }, [2017, 2026])).toEqual({ from: 0.8, to: 1, isOpen: false });
});

test('a month begins where it begins and ends where it ends', () => {
	expect(barOf({ from: '2024-07', to: '2024-12' }, [2024, 2024])).toEqual({ from: 0.5, to: 1, isOpen: false });
});

test('without a closing the bar ends with the year and is open', () => {
	expect(barOf({ from: '2024-07' }, [2024, 2025])).toEqual({ from: 0.25, to: 0.5, isOpen: true });
});
