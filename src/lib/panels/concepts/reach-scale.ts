/** A stretch of time with the years at which a hairline stands. */
export interface ReachScale {
	/** Decimal years. */
	from: number;
	to: number;
	ticks: number[];
}

const monthsInYear = 12;
/** Mean length of a month of the Gregorian calendar, for a picture. */
const daysInMonth = 30.44;
/** More names of years than this do not stand beside each other on a phone. */
const mostTicks = 6;

/** A date as a decimal year; one that names no month or day stands in the middle of what it names. */
export function decimalYear(date: string): number {
	const [year, month, day] = date.split('-').map(Number);
	if (year === undefined) return NaN;
	if (month === undefined) return year + 0.5;
	const inMonth = day === undefined ? 0.5 : (day - 1) / daysInMonth;
	return year + (month - 1 + inMonth) / monthsInYear;
}

/** A scale in whole years over all dates. @param dates At least one. */
export function reachScale(dates: readonly string[]): ReachScale {
	const years = dates.map(decimalYear);
	const from = Math.floor(Math.min(...years));
	const to = Math.floor(Math.max(...years)) + 1;
	const step = Math.ceil((to - from) / mostTicks);
	const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
	return { from, to, ticks };
}

/** Where on the scale, in percent. */
export function percentOf(scale: Pick<ReachScale, 'from' | 'to'>, year: number): number {
	return ((year - scale.from) / (scale.to - scale.from)) * 100;
}
