import type { YearRange } from '$lib/state/filters';
import { monthOfYear, yearOfMonth, type MonthSpan } from './months';

/** Where a month is narrower than this, the hand chooses years. */
const narrowestMonthPx = 5;

/** Step of the brush in months: what the hand can tell apart at this zoom. */
export function stepAt(pxPerMonth: number): number {
	if (pxPerMonth >= narrowestMonthPx) return 1;
	return pxPerMonth * 3 >= narrowestMonthPx ? 3 : 12;
}

const floorTo = (month: number, step: number) => Math.floor(month / step) * step;

/** The brush drawn between two points of time, in either order, in whole steps inside the domain. */
export function brushBetween(a: number, b: number, step: number, domain: MonthSpan): MonthSpan {
	const from = floorTo(Math.min(a, b), step);
	const to = floorTo(Math.max(a, b), step) + step;
	return { from: Math.max(from, domain.from), to: Math.min(to, domain.to) };
}

/** Moves one end; it stops a step before the other one and at the ends of the domain. */
export function moveEnd(
	brush: MonthSpan,
	end: 'from' | 'to',
	month: number,
	step: number,
	domain: MonthSpan
): MonthSpan {
	const at = Math.round(month / step) * step;
	if (end === 'from') return { from: Math.max(Math.min(at, brush.to - step), domain.from), to: brush.to };
	return { from: brush.from, to: Math.min(Math.max(at, brush.from + step), domain.to) };
}

/** Moves the whole brush, its length kept, as far as the domain goes. */
export function shiftBrush(brush: MonthSpan, months: number, domain: MonthSpan): MonthSpan {
	const shift = Math.min(Math.max(months, domain.from - brush.from), domain.to - brush.to);
	return { from: brush.from + shift, to: brush.to + shift };
}

/** Whole months, as a link names them. */
export function roundBrush(brush: MonthSpan): MonthSpan {
	const from = Math.floor(brush.from);
	return { from, to: Math.max(Math.ceil(brush.to), from + 1) };
}

/** The whole domain means no brush, so that what has no year is shown again. */
export function brushOrNone(brush: MonthSpan, domain: MonthSpan): MonthSpan | null {
	return brush.from <= domain.from && brush.to >= domain.to ? null : brush;
}

/** Years that a brush touches, which the map's filter counts in. */
export function yearsOfBrush(brush: MonthSpan): YearRange {
	return [yearOfMonth(brush.from), yearOfMonth(Math.ceil(brush.to) - 1)];
}

export function brushOfYears(years: YearRange | null, domain: MonthSpan): MonthSpan | null {
	if (!years) return null;
	const brush = {
		from: Math.max(monthOfYear(years[0]), domain.from),
		to: Math.min(monthOfYear(years[1] + 1), domain.to)
	};
	return brush.from < brush.to ? brushOrNone(brush, domain) : null;
}

/** A brush of whole years says no more than the years do. */
export function isOfYears({ from, to }: MonthSpan): boolean {
	return from % 12 === 0 && to % 12 === 0;
}
