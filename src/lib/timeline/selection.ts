import { timelineKinds, type TimelineKind } from '$lib/data/timeline-types';
import type { Position } from '$lib/data/types';
import type { Area, CountryCode } from '$geodata/schema/vocabulary';
import { folded } from './folded';
import type { Moment } from './moments';
import { overlaps, type MonthSpan } from './months';

/** What the reader asks of the timeline beside the time. */
export interface Wanted {
	/** Kinds that are put away. */
	hidden: ReadonlySet<TimelineKind>;
	state: CountryCode | null;
	area: Area | null;
	text: string;
}

export function toggled(hidden: ReadonlySet<TimelineKind>, kind: TimelineKind): ReadonlySet<TimelineKind> {
	return new Set(timelineKinds.filter((each) => hidden.has(each) !== (each === kind)));
}

/**
 * Moments that pass.
 * @param bounds [west, south, east, north] of what the map shows, where the map drives the timeline; what has no point
 * lies outside of every map.
 */
export function selectMoments(
	moments: readonly Moment[],
	{ hidden, state, area, text }: Wanted,
	bounds: readonly [number, number, number, number] | null
): Moment[] {
	const words = folded(text).split(/\s+/).filter(Boolean);
	return moments.filter(({ entry, told }) => {
		if (hidden.has(entry.kind)) return false;
		if (state && !entry.countries.includes(state)) return false;
		if (area && !entry.areas.includes(area)) return false;
		if (bounds && !entry.positions.some((position) => isInside(position, bounds))) return false;
		return words.every((word) => told.includes(word));
	});
}

export function momentsIn(moments: readonly Moment[], brush: MonthSpan | null): Moment[] {
	return brush ? moments.filter((moment) => overlaps(moment, brush)) : [...moments];
}

/** A map that crosses the date line has its east beyond 180°. */
function isInside(
	[lon, lat]: Position,
	[west, south, east, north]: readonly [number, number, number, number]
): boolean {
	const turned = lon < west ? lon + 360 : lon;
	return turned >= west && turned <= east && lat >= south && lat <= north;
}

/** Things that happened at one spot in a time, for the map. */
export interface PulsePlace {
	position: Position;
	count: number;
	/** Nothing at the spot is known to have taken place: all of it is planned. */
	isPlanned: boolean;
}

/** Marks gathered by their spot, the most frequent first. */
export function placesOf(moments: readonly Moment[]): PulsePlace[] {
	const places = new Map<string, PulsePlace>();
	for (const { entry, lasts } of moments) {
		if (lasts) continue;
		for (const position of entry.positions) {
			const key = position.join();
			const known = places.get(key) ?? { position, count: 0, isPlanned: true };
			known.count += 1;
			known.isPlanned &&= entry.doubt === 'planned';
			places.set(key, known);
		}
	}
	return [...places.values()].sort((a, b) => b.count - a.count);
}

/** Moments by the year in which they begin, newest first; within a year in the order of their dates, newest first. */
export function byYear(moments: readonly Moment[]): { year: string; moments: Moment[] }[] {
	const years = new Map<string, Moment[]>();
	for (const moment of moments) {
		const year = moment.entry.from.slice(0, 4);
		years.set(year, [moment, ...(years.get(year) ?? [])]);
	}
	return [...years].map(([year, list]) => ({ year, moments: list })).sort((a, b) => Number(b.year) - Number(a.year));
}
