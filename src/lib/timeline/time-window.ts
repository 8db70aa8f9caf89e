import type { MonthSpan } from './months';

/** Closest look: a quarter fills the width. */
export const shortestMonths = 3;

const lengthOf = ({ from, to }: MonthSpan) => to - from;

/** A window of that length near that start, inside the domain. */
function placed(from: number, months: number, domain: MonthSpan): MonthSpan {
	const length = Math.min(Math.max(months, shortestMonths), lengthOf(domain));
	const start = Math.min(Math.max(from, domain.from), domain.to - length);
	return { from: start, to: start + length };
}

/**
 * Zooms so that the time under the pointer stays there.
 * @param factor Above 1 comes nearer.
 * @param anchor Month that keeps its place.
 */
export function zoomWindow(window: MonthSpan, factor: number, anchor: number, domain: MonthSpan): MonthSpan {
	const length = Math.min(Math.max(lengthOf(window) / factor, shortestMonths), lengthOf(domain));
	const share = (anchor - window.from) / lengthOf(window);
	return placed(anchor - share * length, length, domain);
}

/** Moves the window by so many months, as far as the domain goes. */
export function panWindow(window: MonthSpan, months: number, domain: MonthSpan): MonthSpan {
	return placed(window.from + months, lengthOf(window), domain);
}

/** The window with a margin around a span, such as a brush. */
export function windowAround(span: MonthSpan, domain: MonthSpan): MonthSpan {
	const margin = Math.max(lengthOf(span) * 0.15, 1);
	return placed(span.from - margin, lengthOf(span) + 2 * margin, domain);
}

/** The window moved just so far that it shows a month: what a playing brush asks for. */
export function windowShowing(window: MonthSpan, month: number, domain: MonthSpan): MonthSpan {
	if (month > window.to) return panWindow(window, month - window.to, domain);
	if (month < window.from) return panWindow(window, month - window.from, domain);
	return window;
}

export function isWhole(window: MonthSpan, domain: MonthSpan): boolean {
	return window.from <= domain.from && window.to >= domain.to;
}

/** Whether a window is one that fits the domain at all: what a link names may not. */
export function isWindowIn(window: MonthSpan, domain: MonthSpan): boolean {
	return window.from >= domain.from && window.to <= domain.to && lengthOf(window) >= shortestMonths;
}
