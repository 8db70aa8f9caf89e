import type { Position, Thing } from '$lib/data/types';

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Rows of the map, in degrees of latitude: within one, things are stepped through from west to east. */
const rowDegrees = 1.5;

const isIn = ([lon, lat]: Position, [west, south, east, north]: Bounds) =>
	lon >= west && lon <= east && lat >= south && lat <= north;

/** Things with a point in view, as one reads a page: from north to south, from west to east. */
export function stepOrder(things: readonly Thing[], bounds: Bounds): Thing[] {
	const row = (thing: Thing) => Math.floor(-(thing.positions[0]?.[1] ?? 0) / rowDegrees);
	const lon = (thing: Thing) => thing.positions[0]?.[0] ?? 0;
	return things
		.filter((thing) => thing.positions[0] && isIn(thing.positions[0], bounds))
		.sort((a, b) => row(a) - row(b) || lon(a) - lon(b) || a.id.localeCompare(b.id));
}

/** The thing after (or before) the one that is pointed at, round the end; the first (last) where none is. */
export function stepFrom(
	ordered: readonly Thing[],
	current: { theme: string; id: string } | null,
	by: 1 | -1
): Thing | undefined {
	const index = current ? ordered.findIndex(({ id, theme }) => id === current.id && theme === current.theme) : -1;
	if (index < 0) return ordered.at(by === 1 ? 0 : -1);
	return ordered[(index + by + ordered.length) % ordered.length];
}
