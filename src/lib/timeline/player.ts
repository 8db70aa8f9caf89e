import type { Moment } from './moments';
import type { MonthSpan } from './months';

/** Months of the timeline that pass in a second at speed 1: the whole of it in a little over a minute. */
export const monthsPerSecond = 6;
export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** How long each step stays when motion is not welcome, at speed 1 (ms). */
export const stepMs = 2000;

/** Length of the brush that plays where the reader has drawn none. */
const usualMonths = 12;

/** Where playing begins: at the reader's brush, else with a year at the start of the window; again at the start at the end. */
export function beginning(brush: MonthSpan | null, window: MonthSpan, domain: MonthSpan): MonthSpan {
	const length = brush ? brush.to - brush.from : usualMonths;
	if (brush && brush.to < domain.to) return brush;
	const from = brush ? domain.from : window.from;
	return { from, to: Math.min(from + length, domain.to) };
}

/** The brush some time later, its length kept; `null` when it stands at the end already. */
export function played(brush: MonthSpan, elapsedMs: number, speed: Speed, domain: MonthSpan): MonthSpan | null {
	const room = domain.to - brush.to;
	if (room <= 0) return null;
	const step = Math.min((elapsedMs / 1000) * monthsPerSecond * speed, room);
	return { from: brush.from + step, to: brush.to + step };
}

/**
 * The brush moved on so that its last month is that in which the next thing happens; `null` when nothing follows.
 * @param moments In the order of their beginnings.
 */
export function stepped(brush: MonthSpan, moments: readonly Moment[], domain: MonthSpan): MonthSpan | null {
	const next = moments.find(({ from, lasts }) => !lasts && from >= brush.to && from < domain.to);
	if (!next) return null;
	const to = Math.floor(next.from) + 1;
	return { from: to - (brush.to - brush.from), to };
}

/** What begins between two brushes: in the later one and not yet in the earlier. Marks only, as a span has no moment. */
export function entering(moments: readonly Moment[], before: MonthSpan | null, after: MonthSpan): Moment[] {
	const isIn = ({ from }: Moment, { from: start, to }: MonthSpan) => from >= start && from < to;
	return moments.filter((moment) => !moment.lasts && isIn(moment, after) && !(before && isIn(moment, before)));
}
