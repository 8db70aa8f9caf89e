import { textPx, widthOfText, type Mark, type Scene } from './scene';

export interface ToneRow {
	label: string;
	/** What is known at each period, in their order. */
	ends: readonly ({ text: string; hasScore: boolean } | null)[];
}

export interface ToneSlopes {
	rows: readonly ToneRow[];
	periods: readonly string[];
	labelPx: number;
	noReading: string;
}

const headPx = 26;
const rowPx = 44;
const radius = 5;
const widestPx = 560;
/** Between an end and its word. */
const besidePx = 7;
/** A line that is shorter joins nothing. */
const shortestPx = 60;

/**
 * What is known of each row at two periods. Without scores the ends stand on one line: the direction is a word, and a slope
 * would say more than is known.
 */
export function drawToneSlopes({ rows, periods, labelPx, noReading }: ToneSlopes, width: number): Scene {
	const words = rows.flatMap(({ ends }) => ends.map((end) => widthOfText(end?.text ?? noReading)));
	/** A word stands on the outer side of each end. */
	const room = Math.max(0, ...words) + radius + besidePx;
	const right = Math.min(width, widestPx);
	/** On a phone the name of a row stands over it, and leaves it the whole width. */
	const isNarrow = right - labelPx - 2 * room < shortestPx;
	const first = (isNarrow ? 0 : labelPx) + room;
	const last = right - room;
	const x = (index: number) => first + ((last - first) * index) / Math.max(periods.length - 1, 1);
	const marks: Mark[] = periods.map((period, index) => ({
		mark: 'text',
		...{ x: x(index), y: 14, text: period, ink: 'ink-2', size: textPx, anchor: 'middle', isStrong: true }
	}));
	rows.forEach(({ label, ends }, row) => {
		const top = headPx + row * rowPx;
		const y = top + (isNarrow ? 32 : rowPx / 2);
		marks.push({ mark: 'line', x1: 0, x2: right, y1: top, y2: top, ink: 'rule' });
		marks.push({ mark: 'text', x: 0, y: isNarrow ? top + 15 : y + 4, text: label, ink: 'ink', size: textPx });
		if (ends.every((end) => end !== null)) {
			marks.push({
				...{ mark: 'line', x1: x(0), x2: x(ends.length - 1), y1: y, y2: y },
				...{ ink: 'ink-3', width: 1.5, isDashed: true }
			});
		}
		ends.forEach((end, index) => {
			const isLast = index === ends.length - 1;
			const away = radius + besidePx;
			if (end) {
				const fill = end.hasScore ? 'ink-2' : 'paper';
				marks.push({ mark: 'dot', x: x(index), y, r: radius, fill, stroke: 'ink-2' });
			}
			marks.push({
				...{ mark: 'text', x: isLast ? x(index) + away : x(index) - away, y: y + 4, text: end?.text ?? noReading },
				...{ anchor: isLast ? 'start' : 'end', ink: end ? 'ink' : 'ink-3', size: textPx },
				...{ isItalic: !end, isStrong: Boolean(end) }
			});
		});
	});
	return { width, height: headPx + rows.length * rowPx, marks };
}
