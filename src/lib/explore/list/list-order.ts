import type { Position, Thing } from '$lib/data/types';

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const orders = ['distance', 'name', 'year'] as const;
export type Order = (typeof orders)[number];
export const groupings = ['none', 'kind', 'country'] as const;
export type Grouping = (typeof groupings)[number];

export interface ThingGroup {
	/** Kind or country; '' for the only group of a list that is not grouped, and for things without a country. */
	key: string;
	things: Thing[];
}

/** Whether one of the thing's points lies inside; without bounds everything does. */
export function isInView({ positions }: Pick<Thing, 'positions'>, bounds: Bounds | null): boolean {
	if (!bounds) return true;
	const [west, south, east, north] = bounds;
	return positions.some(([lon, lat]) => lat >= south && lat <= north && lon >= west && lon <= east);
}

/**
 * Square of a distance that is good enough to sort by within a region: degrees, longitudes shortened by the latitude
 * (equirectangular projection).
 */
function nearness({ positions }: Pick<Thing, 'positions'>, [lon, lat]: Position): number {
	const shortening = Math.cos((lat * Math.PI) / 180);
	return positions.reduce((least, [x, y]) => Math.min(least, ((x - lon) * shortening) ** 2 + (y - lat) ** 2), Infinity);
}

/**
 * Things in the order asked for. What has no year or no point stands last.
 * @param center Middle of the map; without one, things are ordered by name instead of by distance.
 */
export function orderThings(
	things: readonly Thing[],
	order: Order,
	center: Position | null,
	languageTag: string
): Thing[] {
	const { compare } = new Intl.Collator(languageTag);
	const byName = (a: Thing, b: Thing) => compare(a.name, b.name);
	if (order === 'year') {
		const year = (thing: Thing) => thing.fromYear ?? -Infinity;
		// Two things without a year: -Infinity - -Infinity is NaN.
		return [...things].sort((a, b) => (year(a) === year(b) ? byName(a, b) : year(b) - year(a)));
	}
	if (order === 'name' || !center) return [...things].sort(byName);
	return things
		.map((thing) => ({ thing, distance: nearness(thing, center) }))
		.sort((a, b) => (a.distance === b.distance ? byName(a.thing, b.thing) : a.distance - b.distance))
		.map(({ thing }) => thing);
}

/** Groups in the order of their size; a thing of several countries stands under each of them. */
export function groupThings(things: readonly Thing[], grouping: Grouping): ThingGroup[] {
	if (grouping === 'none') return things.length === 0 ? [] : [{ key: '', things: [...things] }];
	const groups = new Map<string, Thing[]>();
	for (const thing of things) {
		const keys = grouping === 'kind' ? [thing.kind] : thing.countries.length > 0 ? thing.countries : [''];
		for (const key of keys) {
			const group = groups.get(key);
			if (group) group.push(thing);
			else groups.set(key, [thing]);
		}
	}
	return [...groups].map(([key, own]) => ({ key, things: own })).sort((a, b) => b.things.length - a.things.length);
}

/** The first so many rows of all groups together; groups that come to nothing are left out. */
export function firstRows(groups: readonly ThingGroup[], limit: number): ThingGroup[] {
	let left = limit;
	return groups.flatMap((group) => {
		const things = group.things.slice(0, Math.max(left, 0));
		left -= things.length;
		return things.length > 0 ? [{ ...group, things }] : [];
	});
}
