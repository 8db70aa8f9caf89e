import { areas, fiveStates, isFiveState, type Area, type FiveStateCode } from '$geodata/schema/vocabulary';
import type { TimelineEntry } from '$lib/data/timeline-types';
import type { Moment } from './moments';

export const laneChoices = ['countries', 'areas'] as const;
export type LaneChoice = (typeof laneChoices)[number];

/** `region`: three or more of the five states together; `CHN`: none of the five. */
export type LaneKey = 'region' | FiveStateCode | 'CHN' | Area;

/** So many states together are the region: their thing stands once, not in each of their lanes. */
const regionStates = 3;

const keysByChoice: Record<LaneChoice, readonly LaneKey[]> = {
	countries: ['region', ...fiveStates, 'CHN'],
	areas
};

/** Lanes in which a thing stands. */
export function laneKeysOf(entry: Pick<TimelineEntry, 'countries' | 'areas'>, choice: LaneChoice): readonly LaneKey[] {
	if (choice === 'areas') return entry.areas;
	const five = entry.countries.filter(isFiveState);
	if (five.length >= regionStates) return ['region'];
	return five.length > 0 ? five : ['CHN'];
}

/** A thing that happened, `x` in px from the domain's beginning; marks that would touch stand on one another. */
export interface Mark {
	moment: Moment;
	x: number;
	/** From the bottom of the lane. */
	row: number;
	/** How many stand in its column. */
	column: number;
}

/** A thing that lasts, from and to in px. */
export interface Bar {
	moment: Moment;
	from: number;
	to: number;
	/** From the top of the lane. */
	track: number;
}

export interface Lane {
	key: LaneKey;
	marks: Mark[];
	bars: Bar[];
	tracks: number;
	/** Marks of the fullest column. */
	rows: number;
}

export interface LaneOptions {
	choice: LaneChoice;
	pxPerMonth: number;
	/** Width that a mark takes. */
	markPx: number;
}

/** Lanes with everything in its place; a lane in which nothing stands is there too, as nothing happening is an answer. */
export function layoutLanes(moments: readonly Moment[], { choice, pxPerMonth, markPx }: LaneOptions): Lane[] {
	const momentsByLane = new Map<LaneKey, Moment[]>(keysByChoice[choice].map((key) => [key, []]));
	for (const moment of moments) {
		for (const key of laneKeysOf(moment.entry, choice)) momentsByLane.get(key)?.push(moment);
	}
	return [...momentsByLane].map(([key, list]) => {
		const marks = stack(
			list.filter(({ lasts }) => !lasts),
			pxPerMonth,
			markPx
		);
		const bars = pack(
			list.filter(({ lasts }) => lasts),
			pxPerMonth
		);
		return {
			key,
			marks,
			bars,
			tracks: bars.reduce((most, { track }) => Math.max(most, track + 1), 0),
			rows: marks.reduce((most, { column }) => Math.max(most, column), 0)
		};
	});
}

/** A mark stands in the middle of the time that its date may mean. */
export function middleOf({ from, to }: Moment): number {
	return (from + to) / 2;
}

/**
 * A dot plot (Wilkinson, 1999): from the left, what lies within a mark's width of a column's first mark stands on it. Columns
 * do not depend on the window, so that nothing jumps while it is moved.
 */
function stack(moments: readonly Moment[], pxPerMonth: number, markPx: number): Mark[] {
	const marks = moments
		.map((moment): Mark => ({ moment, x: middleOf(moment) * pxPerMonth, row: 0, column: 1 }))
		.sort((a, b) => a.x - b.x);
	let column: Mark[] = [];
	const close = () => column.forEach((mark) => (mark.column = column.length));
	for (const mark of marks) {
		const first = column[0];
		if (first && mark.x - first.x < markPx) {
			mark.x = first.x;
			mark.row = column.length;
			column.push(mark);
		} else {
			close();
			column = [mark];
		}
	}
	close();
	return marks;
}

/** Each bar in the first track that is free: greedy colouring of an interval graph, which needs no more tracks than overlap. */
function pack(moments: readonly Moment[], pxPerMonth: number): Bar[] {
	const gapPx = 2;
	const ends: number[] = [];
	return moments
		.toSorted((a, b) => a.from - b.from || b.to - a.to)
		.map((moment) => {
			const from = Math.max(moment.from, 0) * pxPerMonth;
			const to = Math.max(moment.to * pxPerMonth, from + gapPx);
			const free = ends.findIndex((end) => end + gapPx <= from);
			const track = free === -1 ? ends.length : free;
			ends[track] = to;
			return { moment, from, to, track };
		});
}
