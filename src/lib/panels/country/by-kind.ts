import type { ThingRef } from '$lib/data/types';

/** Things by kind, the most numerous kind first; kinds of one size in the order of their slugs. */
export function byKind(things: readonly ThingRef[]): { kind: string; things: ThingRef[] }[] {
	const groups = new Map<string, ThingRef[]>();
	for (const thing of things) groups.set(thing.kind, [...(groups.get(thing.kind) ?? []), thing]);
	return [...groups]
		.map(([kind, members]) => ({ kind, things: members }))
		.sort((a, b) => b.things.length - a.things.length || a.kind.localeCompare(b.kind));
}
