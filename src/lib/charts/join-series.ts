import type { Ink, Mark } from './scene';

/** A figure in its place; `order` puts those of a series in line, null leaves it out. */
export interface SeriesPoint {
	x: number;
	y: number;
	series?: string | undefined;
	order: number | null;
}

/** Lines between figures of one series, and only those: what lies between two other figures nobody measured. */
export function joinSeries(points: readonly SeriesPoint[], ink: Ink): Mark[] {
	const names = new Set(points.flatMap((point) => point.series ?? []));
	return [...names].flatMap((name) => {
		const members = points
			.filter((point) => point.series === name && point.order !== null)
			.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
		return members.slice(1).map((to, index): Mark => {
			const from = members[index] ?? to;
			return { mark: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, ink, width: 1.6 };
		});
	});
}
