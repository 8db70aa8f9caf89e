import { scaleLinear } from 'd3-scale';
import { rowHeight, rowLabel } from './row-label';
import { textPx, widthOfText, type Ink, type Mark, type Scene } from './scene';

/** A piece of a bar. */
export interface BarPart {
	value: number;
	fill: Ink;
	stroke: Ink;
	isDashed?: boolean;
	title: string;
}

export interface BarRows {
	rows: readonly { label: string; parts: readonly BarPart[]; text: string }[];
	/** Highest sum of all panels that stand side by side. */
	highest: number;
	/** Room for the names of the rows, in pixels. */
	labelPx: number;
	format: (value: number) => string;
}

const barPx = 13;
const axisPx = 22;

/** Counts as bars from 0, in parts; the sum stands at the end. Rows of 0 stay, so that panels side by side can be read across. */
export function drawBarsByRow({ rows, highest, labelPx, format }: BarRows, width: number): Scene {
	const rowPx = rowHeight(
		rows.map(({ label }) => label),
		labelPx
	);
	const bottom = rows.length * rowPx;
	// Of the highest sum, not of this panel's: lengths can be compared where panels leave the same room.
	const right = widthOfText(format(highest)) + 14;
	const x = scaleLinear([0, highest || 1], [labelPx, width - right]);
	const isCount = rows.every(({ parts }) => parts.every(({ value }) => Number.isInteger(value)));
	const ticks = x.ticks(3).filter((tick) => !isCount || Number.isInteger(tick));
	const marks: Mark[] = ticks.flatMap((tick): Mark[] => [
		{ mark: 'line', x1: x(tick), x2: x(tick), y1: 0, y2: bottom, ink: tick === 0 ? 'rule-strong' : 'rule' },
		{ mark: 'text', x: x(tick), y: bottom + 16, text: format(tick), ink: 'ink-3', size: textPx, anchor: 'middle' }
	]);
	rows.forEach(({ label, parts, text }, index) => {
		const middle = (index + 0.5) * rowPx;
		const isEmpty = parts.every(({ value }) => value === 0);
		marks.push(...rowLabel(label, labelPx, middle, isEmpty ? 'ink-3' : 'ink-2'));
		let sum = 0;
		for (const { value, ...look } of parts) {
			if (value === 0) continue;
			const from = x(sum);
			sum += value;
			marks.push({ mark: 'bar', x: from, y: middle - barPx / 2, width: x(sum) - from, height: barPx, ...look });
		}
		marks.push({
			mark: 'text',
			x: x(sum) + 6,
			y: middle + 4,
			text,
			ink: isEmpty ? 'ink-3' : 'ink',
			size: textPx,
			isStrong: !isEmpty
		});
	});
	return { width, height: bottom + axisPx, marks };
}
