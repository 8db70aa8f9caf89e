import type { Thing } from '$lib/data/types';
import type { YearRange } from '$lib/state/filters';

/** First year of the bar: diplomatic relations between China and the five states. */
export const firstYear = 1992;

/** Marks over the bar: Xi Jinping's speech in Astana, and the summit in Xi'an. */
export const markYears = { beltAndRoad: 2013 + 8 / 12, xianSummit: 2023 + 4.6 / 12 } as const;

/** What the bar shows: how many began or happened in each of its years, and how many before. */
export interface Histogram {
	years: readonly number[];
	counts: readonly number[];
	earlier: number;
	undated: number;
}

/** Counts by the year in which a thing began or happened, from `firstYear` to the last year, both included. */
export function histogramOf(
	beginnings: Iterable<readonly [year: number | null, count: number]>,
	lastYear: number
): Histogram {
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
	const counts = years.map(() => 0);
	let earlier = 0;
	let undated = 0;
	for (const [year, count] of beginnings) {
		if (year === null) undated += count;
		else if (year < firstYear) earlier += count;
		else if (year <= lastYear) counts[year - firstYear] = (counts[year - firstYear] ?? 0) + count;
	}
	return { years, counts, earlier, undated };
}

/** The year in which a thing began or happened. */
export function beginningOf({ fromYear, toYear }: Pick<Thing, 'fromYear' | 'toYear'>): number | null {
	return fromYear ?? toYear;
}

/** Share of the full height; the square root, so that a year with one event is still seen beside one with forty. */
export function barShare(count: number, most: number): number {
	return most === 0 ? 0 : Math.sqrt(count / most);
}

/** Share of the width at which a year begins. */
export function shareOfYear(year: number, lastYear: number): number {
	return (year - firstYear) / (lastYear + 1 - firstYear);
}

/** The year under a point of the bar. */
export function yearAtShare(share: number, lastYear: number): number {
	const year = firstYear + Math.floor(share * (lastYear + 1 - firstYear));
	return Math.min(Math.max(year, firstYear), lastYear);
}

/** The range between two years in either order. */
export function rangeBetween(a: number, b: number): YearRange {
	return a <= b ? [a, b] : [b, a];
}

/** Moves one end; it stops at the other one and at the ends of the bar. */
export function moveEnd([from, to]: YearRange, end: 'from' | 'to', year: number, lastYear: number): YearRange {
	if (end === 'from') return [Math.min(Math.max(year, firstYear), to), to];
	return [from, Math.max(Math.min(year, lastYear), from)];
}

/** Moves the whole range, its length kept, as far as the bar goes. */
export function shiftRange([from, to]: YearRange, years: number, lastYear: number): YearRange {
	const shift = Math.min(Math.max(years, firstYear - from), lastYear - to);
	return [from + shift, to + shift];
}

/** The whole bar means no filter, so that what has no year is shown again. */
export function filterOfRange(range: YearRange, lastYear: number): YearRange | null {
	return range[0] <= firstYear && range[1] >= lastYear ? null : range;
}
