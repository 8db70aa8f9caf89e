import type { Position, Theme, Thing } from '$lib/data/types';
import { noActor } from '$lib/state/filters';
import { centreOf, isWithin, type Area } from './area';
import { distanceKm } from '$lib/geometry/distance';
import { initialBearing } from './sphere';

/** Themes whose things are looked for: all that stand somewhere. */
export const findableThemes: readonly Theme[] = [
	'places',
	'heritage',
	'heritage-parts',
	'sights',
	'cities',
	'crossings',
	'initiatives',
	'events',
	'routes',
	'historic-routes'
];

/** A thing inside an area. */
export interface Found {
	thing: Thing;
	/** Its point nearest to the middle of the area, of those inside. */
	position: Position;
	/** From the middle of the area, km. */
	km: number;
	/** Direction from the middle, degrees clockwise from north. */
	bearing: number;
}

/** Things that have a point in the area, the nearest to its middle first; of equally near ones by name. */
export function findWithin(things: readonly Thing[], area: Area): Found[] {
	const centre = centreOf(area);
	return things
		.flatMap((thing): Found[] => {
			const inside = thing.positions
				.filter((position) => isWithin(position, area))
				.map((position) => ({ position, km: distanceKm(centre, position) }))
				.sort((a, b) => a.km - b.km)[0];
			return inside ? [{ thing, ...inside, bearing: initialBearing(centre, inside.position) }] : [];
		})
		.sort((a, b) => a.km - b.km || a.thing.name.localeCompare(b.thing.name) || (a.thing.id < b.thing.id ? -1 : 1));
}

/** How many of each kind were found: the most frequent first, then by name of the kind's word. */
export function countKinds(found: readonly Found[]): { kind: string; thing: Thing; count: number }[] {
	const counts = new Map<string, { kind: string; thing: Thing; count: number }>();
	for (const { thing } of found) {
		const known = counts.get(thing.kind);
		if (known) known.count++;
		else counts.set(thing.kind, { kind: thing.kind, thing, count: 1 });
	}
	return [...counts.values()].sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** How many stand behind each actor; `none` for what no single actor stands behind. */
export function countActors(found: readonly Found[]): { actor: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { thing } of found) {
		const actor = thing.actor ?? noActor;
		counts.set(actor, (counts.get(actor) ?? 0) + 1);
	}
	return [...counts].map(([actor, count]) => ({ actor, count })).sort((a, b) => b.count - a.count);
}
