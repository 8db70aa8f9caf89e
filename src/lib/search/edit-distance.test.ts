import { expect, test } from 'vitest';
import { forgivenErrors, prefixDistance } from './edit-distance';

test('one slip of each sort counts one', () => {
	expect(prefixDistance('tashkent', 'tashkent', 2)).toBe(0);
	expect(prefixDistance('taskent', 'tashkent', 2)).toBe(1); // a letter left out
	expect(prefixDistance('tasshkent', 'tashkent', 2)).toBe(1); // one too many
	expect(prefixDistance('tachkent', 'tashkent', 2)).toBe(1); // a wrong one
	expect(prefixDistance('tahskent', 'tashkent', 2)).toBe(1); // two swapped
});

test('a beginning is compared, so that a word still being typed finds its end', () => {
	expect(prefixDistance('samrk', 'samarkand', 1)).toBe(1);
	expect(prefixDistance('bukh', 'bukhara', 1)).toBe(0);
});

test('beyond the limit nothing is counted further', () => {
	expect(prefixDistance('osh', 'almaty', 1)).toBe(2);
	expect(prefixDistance('tashkent', 'almaty', 1)).toBe(2);
});

test('short words forgive nothing', () => {
	expect([3, 4, 7, 8].map(forgivenErrors)).toEqual([0, 1, 1, 2]);
});
