import { expect, test } from 'vitest';
import { nextHeight, restingHeight, sheetPx } from './sheet-heights';

test('the three heights of a phone of 780 px above the tabs', () => {
	expect([sheetPx('line', 780), sheetPx('half', 780), sheetPx('full', 780)]).toEqual([96, 429, 768]);
});

test('a sheet let go comes to rest at the nearest height', () => {
	expect(restingHeight(150, 0, 780)).toBe('line');
	expect(restingHeight(400, 0, 780)).toBe('half');
	expect(restingHeight(700, 0.1, 780)).toBe('full');
});

test('a throw goes on in its direction', () => {
	expect(restingHeight(450, 1, 780)).toBe('full');
	expect(restingHeight(420, -1, 780)).toBe('line');
	expect(restingHeight(350, 1, 780)).toBe('half');
});

test('there is nothing below the line and nothing above full', () => {
	expect(nextHeight('line', -1)).toBe('line');
	expect(nextHeight('full', 1)).toBe('full');
	expect(nextHeight('line', 1)).toBe('half');
});
