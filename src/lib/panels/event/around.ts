/** Months shown before and after an event when the timeline is opened at it. */
const monthsAround = 6;

/**
 * Query of the link from an event to the timeline: a year around it fills the width, its month is chosen.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function timelineQueryAround(date: string): string {
	const [year = 0, month] = date.split('-').map(Number);
	if (month === undefined) return `?years=${year}-${year}`;
	const shifted = (by: number) => new Date(Date.UTC(year, month - 1 + by)).toISOString().slice(0, 7);
	const at = shifted(0);
	return `?years=${year}-${year}&when=${at}_${at}&window=${shifted(-monthsAround)}_${shifted(monthsAround)}`;
}
