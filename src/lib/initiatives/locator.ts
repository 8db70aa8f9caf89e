import { project } from '$lib/charts/six-states';
import type { InitiativeEntry } from '$lib/data/initiatives-types';
import type { Position } from '$lib/data/types';

/** What is felt at one place: a dot of the picture. */
export interface LocatorDot {
	name: string;
	count: number;
	x: number;
	y: number;
	/** Radius, px: the area of the dot grows with the count. */
	r: number;
}

/** Largest dots whose names stand beside them, as far as they leave each other room. */
export function namedDots(dots: readonly LocatorDot[], most = 7): LocatorDot[] {
	const named: LocatorDot[] = [];
	for (const dot of dots.slice(0, 2 * most)) {
		const isFree = named.every(
			({ x, y }) => Math.abs(x - dot.x) > labelPx.width || Math.abs(y - dot.y) > labelPx.height
		);
		if (isFree && named.length < most) named.push(dot);
	}
	return named;
}

/** Room that a name takes, px. */
const labelPx = { width: 96, height: 24 };

/** Two points so near (degrees) are one town. */
const townDegrees = 0.25;

const townKey = ([lon, lat]: Position) => Math.round(lon / townDegrees) * 10_000 + Math.round(lat / townDegrees);

/** Places of entries, those with most first, so that small dots lie over large ones. */
export function locatorDots(entries: readonly InitiativeEntry[]): LocatorDot[] {
	const towns = new Map<number, { name: string; position: Position; count: number }>();
	for (const { places } of entries) {
		const counted = new Set<number>();
		for (const { name, position } of places) {
			const key = townKey(position);
			if (counted.has(key)) continue;
			counted.add(key);
			const town = towns.get(key);
			if (town) town.count += 1;
			else towns.set(key, { name, position, count: 1 });
		}
	}
	return [...towns.values()]
		.map(({ name, position, count }) => {
			const [x, y] = project(position);
			return { name, count, x, y, r: Math.round((2 + 2.2 * Math.sqrt(count)) * 10) / 10 };
		})
		.sort((a, b) => b.count - a.count);
}
