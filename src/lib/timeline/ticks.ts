import { yearOfMonth, type MonthSpan } from './months';

/** A line of the scale, with its label where there is room. */
export interface Tick {
	month: number;
	/** `year` is labelled `2023`, `month` with the month's short name. */
	unit: 'year' | 'month';
	isLabelled: boolean;
}

/** Room that a label takes (px). */
const yearLabelPx = 44;
const monthLabelPx = 40;
const yearSteps = [1, 2, 5, 10];
const monthSteps = [1, 3];

/** Lines of the scale in a window: each year, labelled as often as there is room, and months between where a year is wide. */
export function ticksOf({ from, to }: MonthSpan, pxPerMonth: number): Tick[] {
	const yearPx = pxPerMonth * 12;
	const yearStep = yearSteps.find((step) => step * yearPx >= yearLabelPx) ?? 10;
	const monthStep = monthSteps.find((step) => step * pxPerMonth >= monthLabelPx);
	const step = monthStep ?? 12;
	const ticks: Tick[] = [];
	for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
		const isYear = month % 12 === 0;
		ticks.push({
			month,
			unit: isYear ? 'year' : 'month',
			isLabelled: !isYear || yearOfMonth(month) % yearStep === 0
		});
	}
	return ticks;
}
