/** First and last day at a stop; a stop without a night is passed on its first day. */
export interface StopDays {
	from: number;
	to: number;
}

/**
 * Days of a programme, counted from the nights at each stop: the first stop begins on day 1, each next one on the day on
 * which the nights before it are over.
 */
export function stopDays(nights: readonly number[]): StopDays[] {
	let day = 1;
	return nights.map((count) => {
		const from = day;
		day += count;
		return { from, to: day };
	});
}
