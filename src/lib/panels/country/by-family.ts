import { placeFamilies, type Actor, type PlaceFamily } from '$geodata/schema/vocabulary';
import { familyOf } from '$lib/data/rows';
import type { ThingRef } from '$lib/data/types';
import { byKind } from './by-kind';

export interface FamilyGroup {
	family: PlaceFamily;
	count: number;
	kinds: { kind: string; things: ThingRef[] }[];
}

/** Institutions by family, and within it by kind; families without any are left out. */
export function byFamily(institutions: readonly ThingRef[]): FamilyGroup[] {
	return placeFamilies
		.map((family) => {
			const things = institutions.filter(({ theme, kind }) => theme === 'places' && familyOf(theme, kind) === family);
			return { family, count: things.length, kinds: byKind(things) };
		})
		.filter(({ count }) => count > 0);
}

/** How many stand behind each actor, the most first. */
export function byActor(institutions: readonly ThingRef[]): { actor: Actor; count: number }[] {
	const counts = new Map<Actor, number>();
	for (const { actor } of institutions) if (actor) counts.set(actor, (counts.get(actor) ?? 0) + 1);
	return [...counts].map(([actor, count]) => ({ actor, count })).sort((a, b) => b.count - a.count);
}
