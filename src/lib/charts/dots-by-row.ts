import { scaleLinear } from 'd3-scale';
import { emptyField } from './dots-in-time';
import { joinSeries } from './join-series';
import { placeLabels } from './place-labels';
import { rowHeight, rowLabel } from './row-label';
import { textPx, type Ink, type Mark, type Scene } from './scene';

export interface RowDot {
	value: number;
	isHollow: boolean;
	/** Figures of one series are joined. */
	series?: string | undefined;
	text: string;
	/** Said where the text finds no room. */
	short: string;
	title: string;
}

export interface DotRows {
	/** Dots of a row with the newest first: it gets its label before the others. */
	rows: readonly { label: string; dots: readonly RowDot[] }[];
	/** Highest value of all panels that stand side by side. */
	highest: number;
	ink: Ink;
	/** Room for the names of the rows, in pixels. */
	labelPx: number;
	words: { noFigure: string };
	format: (value: number) => string;
}

const axisPx = 22;
/** Room at the end for the words of the highest figure; the same in all panels, so that lengths can be compared. */
const right = 56;
const radius = 4.5;

/** Figures of one partner by country, on one scale from 0; a hatched field where there is none. */
export function drawDotsByRow({ rows, highest, ink, labelPx, words, format }: DotRows, width: number): Scene {
	const rowPx =
		rowHeight(
			rows.map(({ label }) => label),
			labelPx
		) + 2;
	const bottom = rows.length * rowPx;
	const x = scaleLinear([0, highest || 1], [labelPx, width - right]);
	const ticks = x.ticks(3);
	const marks: Mark[] = ticks.flatMap((tick): Mark[] => [
		{ mark: 'line', x1: x(tick), x2: x(tick), y1: 0, y2: bottom, ink: 'rule' },
		{ mark: 'text', x: x(tick), y: bottom + 16, text: format(tick), ink: 'ink-3', size: textPx, anchor: 'middle' }
	]);
	rows.forEach(({ label, dots }, index) => {
		const middle = (index + 0.5) * rowPx;
		marks.push(...rowLabel(label, labelPx, middle, 'ink-2'));
		if (dots.length === 0) {
			marks.push(...emptyField(labelPx, middle - 9, width - right - labelPx, 18, words.noFigure));
			return;
		}
		const points = dots.map((dot) => ({ ...dot, x: x(dot.value), y: middle, r: radius }));
		marks.push(
			...joinSeries(
				points.map((point, order) => ({ ...point, order })),
				ink
			)
		);
		// The newest on top.
		for (const point of points.toReversed()) {
			marks.push({
				mark: 'dot',
				x: point.x,
				y: middle,
				r: radius,
				fill: point.isHollow ? 'paper' : ink,
				stroke: `${ink}-ink`,
				title: point.title
			});
		}
		const field = { left: labelPx + 2, right: width, top: middle - rowPx / 2, bottom: middle + rowPx / 2 };
		for (const placed of placeLabels(points, field, ['right', 'left'])) {
			const isNewest = placed.of === 0;
			marks.push({
				mark: 'text',
				x: placed.x,
				y: placed.y,
				text: placed.text,
				anchor: placed.anchor,
				ink: isNewest ? 'ink' : 'ink-3',
				size: textPx,
				isStrong: isNewest,
				hasHalo: true
			});
		}
	});
	return { width, height: bottom + axisPx, marks };
}
