import { scaleLinear } from 'd3-scale';

/** Years of the axis of steps, both whole: from the Belt and Road to the newest records. */
export const axisYears = [2013, 2026] as const;

const scale = scaleLinear([axisYears[0], axisYears[1] + 1], [0, 100]).clamp(true);

/** A date as a fraction of years; one known to the month or the year stands in the middle of it. */
export function yearFraction(date: string): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + 0.5;
	return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

/** Place of a date on the axis, 0 to 100 (per cent of its width); what is older stands at the left end. */
export function placeOnAxis(date: string): number {
	return Math.round(scale(yearFraction(date)) * 100) / 100;
}

/** Whether a date lies before the axis begins. */
export function isBeforeAxis(date: string): boolean {
	return Number(date.slice(0, 4)) < axisYears[0];
}
