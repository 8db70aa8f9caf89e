/** A bar on an axis of years. */
export interface YearBar {
	/** Shares of the axis from its left end, 0 to 1. */
	from: number;
	to: number;
	/** No end is known: the bar is drawn to the end of the year in which it began. */
	isOpen: boolean;
}

/** First and last year of an axis that has room for all dates, the last year whole. */
export function axisOf(
	years: readonly { dates: { from: string; to?: string | undefined } }[]
): [first: number, last: number] {
	const named = years
		.flatMap(({ dates }) => [dates.from, dates.to ?? dates.from])
		.map((date) => Number(date.slice(0, 4)));
	return named.length === 0 ? [0, 0] : [Math.min(...named), Math.max(...named)];
}

/** A date as exact as it is known (`2024`, `2024-07`, `2024-07-05`): where it begins, or ends, in years. */
function yearsOf(date: string, end: 0 | 1): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + end;
	// A month of thirty days is exact enough for a bar of a few hundred pixels.
	return year + (month - 1 + (day === undefined ? end : (day - 1 + end) / 31)) / 12;
}

export function barOf(
	dates: { from: string; to?: string | undefined },
	[first, last]: readonly [number, number]
): YearBar {
	const share = (years: number) => Math.min(1, Math.max(0, (years - first) / (last + 1 - first)));
	const to = dates.to === undefined ? Number(dates.from.slice(0, 4)) + 1 : yearsOf(dates.to, 1);
	return { from: share(yearsOf(dates.from, 0)), to: share(to), isOpen: dates.to === undefined };
}
