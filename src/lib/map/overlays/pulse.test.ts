import { expect, test } from 'vitest';
import { placeRadius, pulseAt } from './pulse';

test('four times as much has a ring of twice the radius, and no ring hides a country', () => {
	expect(placeRadius(4)).toBe(2 * placeRadius(1));
	expect(placeRadius(10_000)).toBe(34);
});

test('a ring spreads and goes out', () => {
	expect(pulseAt(0, 1600)).toEqual({ radius: 8, opacity: 1 });
	expect(pulseAt(1600, 1600)).toEqual({ radius: 60, opacity: 0 });
	expect(pulseAt(9000, 1600).opacity).toBe(0);
});
