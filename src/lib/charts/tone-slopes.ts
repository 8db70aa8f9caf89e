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

/**
 * What is known of each row at two periods. Without scores the ends stand on one line: the direction is a word, and a slope
 * would say more than is known.
 */
export function drawToneSlopes({ rows, periods, labelPx, noReading }: ToneSlopes, width: number): Scene {
	const words = rows.flatMap(({ ends }) => ends.map((end) => widthOfText(end?.text ?? noReading)));
	// A word stands on the outer side of each end; on a phone under it.
	const room = Math.max(0, ...words) + radius + 8;
	const right = Math.min(width, widestPx);
	const isNarrow = right - labelPx - 2 * room < 60;
	const first = isNarrow ? labelPx + room / 2 : labelPx + room;
	const last = isNarrow ? right - room / 2 : right - room;
	const x = (index: number) => first + ((last - first) * index) / Math.max(periods.length - 1, 1);
	const marks: Mark[] = periods.map((period, index) => ({
		mark: 'text',
		...{ x: x(index), y: 14, text: period, ink: 'ink-2', size: textPx, anchor: 'middle', isStrong: true }
	}));
	rows.forEach(({ label, ends }, row) => {
		const y = headPx + row * rowPx + rowPx / 2 - (isNarrow ? 6 : 0);
		marks.push({ mark: 'line', x1: 0, x2: right, y1: headPx + row * rowPx, y2: headPx + row * rowPx, ink: 'rule' });
		marks.push({ mark: 'text', x: 0, y: y + 4, text: label, ink: 'ink', size: textPx });
		if (ends.every((end) => end !== null)) {
			marks.push({
				mark: 'line',
				x1: x(0),
				x2: x(ends.length - 1),
				y1: y,
				y2: y,
				ink: 'ink-3',
				width: 1.5,
				isDashed: true
			});
		}
		ends.forEach((end, index) => {
			const isLast = index === ends.length - 1;
			const beside = isLast ? x(index) + radius + 7 : x(index) - radius - 7;
			const place = isNarrow
				? ({ x: x(index), y: y + 22, anchor: 'middle' } as const)
				: ({ x: beside, y: y + 4, anchor: isLast ? 'start' : 'end' } as const);
			if (end)
				marks.push({ mark: 'dot', x: x(index), y, r: radius, fill: end.hasScore ? 'ink-2' : 'paper', stroke: 'ink-2' });
			marks.push({
				mark: 'text',
				...place,
				text: end?.text ?? noReading,
				ink: end ? 'ink' : 'ink-3',
				size: textPx,
				isItalic: !end,
				isStrong: Boolean(end)
			});
		});
	});
	return { width, height: headPx + rows.length * rowPx, marks };
}
