/** The timeline counts time in months since January 1992, when China and the five states took up relations. */
export const firstYear = 1992;

const monthsPerYear = 12;

/** Months since January 1992, from inclusive, to exclusive; parts of months are days. */
export interface MonthSpan {
	from: number;
	to: number;
}

export function monthOfYear(year: number): number {
	return (year - firstYear) * monthsPerYear;
}

export function yearOfMonth(month: number): number {
	return firstYear + Math.floor(month / monthsPerYear);
}

/**
 * The time that a record's date may mean: a whole year, a month or a day.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function spanOfDate(date: string): MonthSpan {
	const [year = firstYear, month, day] = date.split('-').map(Number);
	const start = monthOfYear(year);
	if (month === undefined) return { from: start, to: start + monthsPerYear };
	const from = start + month - 1;
	if (day === undefined) return { from, to: from + 1 };
	const days = daysOf(year, month);
	return { from: from + (day - 1) / days, to: from + day / days };
}

function daysOf(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2023-05` of a whole month. */
export function dateOfMonth(month: number): string {
	const inYear = ((month % monthsPerYear) + monthsPerYear) % monthsPerYear;
	return `${yearOfMonth(month)}-${String(inYear + 1).padStart(2, '0')}`;
}

export function overlaps(a: MonthSpan, b: MonthSpan): boolean {
	return a.from < b.to && a.to > b.from;
}
