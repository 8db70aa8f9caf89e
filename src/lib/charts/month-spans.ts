/**
 * Months (1 to 12) as spans that follow one another, over the turn of the year too: 11, 12, 1, 2 is one span.
 * All twelve are the span from the first to the last.
 */
export function monthSpans(months: readonly number[]): [from: number, to: number][] {
	const spans: [number, number][] = [];
	for (const month of [...new Set(months)].sort((a, b) => a - b)) {
		const last = spans.at(-1);
		if (last && last[1] === month - 1) last[1] = month;
		else spans.push([month, month]);
	}
	const [first] = spans;
	const last = spans.at(-1);
	if (first && last && first !== last && first[0] === 1 && last[1] === 12) {
		return [...spans.slice(1, -1), [last[0], first[1]]];
	}
	return spans;
}
