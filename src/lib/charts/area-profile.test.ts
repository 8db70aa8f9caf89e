import { expect, test } from 'vitest';
import { areas, type Area } from '$geodata/schema/vocabulary';
import type { AreaProfile } from '$lib/data/types';
import { profileOf } from './area-profile';

const none = { KAZ: 0, KGZ: 0, TJK: 0, TKM: 0, UZB: 0 };
const profileWith = (figures: Partial<AreaProfile>): AreaProfile => ({
	...(Object.fromEntries(areas.map((area) => [area, none])) as Record<Area, typeof none>),
	...figures
});

test('areas without a figure anywhere are left out, a nought beside figures stays', () => {
	const { rows } = profileOf(
		profileWith({
			tourism: { KAZ: 13, KGZ: 8, TJK: 7, TKM: 5, UZB: 11 },
			education: { KAZ: 11, KGZ: 0, TJK: 9, TKM: 8, UZB: 10 }
		}),
		'KGZ'
	);
	expect(rows.map(({ area, own }) => [area, own])).toEqual([
		['education', 0],
		['tourism', 8]
	]);
	expect(rows[1]?.others).toEqual([
		{ state: 'KAZ', value: 13 },
		{ state: 'TJK', value: 7 },
		{ state: 'TKM', value: 5 },
		{ state: 'UZB', value: 11 }
	]);
});

test('the line runs from nought to a round figure', () => {
	const { place, ticks } = profileOf(profileWith({ tourism: { ...none, KAZ: 13 } }), 'KAZ');
	expect(ticks).toEqual([0, 5, 10, 15]);
	expect([place(0), place(7.5), place(15)]).toEqual([0, 50, 100]);
});

test('no figures at all make no line of no length', () => {
	expect(profileOf(profileWith({}), 'KAZ').place(0)).toBe(0);
});
