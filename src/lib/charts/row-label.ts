import { linesOfText, textPx, type Ink, type Mark } from './scene';

/** Between the name of a row and its figures. */
const gapPx = 10;
const leadingPx = 13;

/** Name of a row at the left of its figures, on two lines where one is too short. */
export function rowLabel(label: string, labelPx: number, middle: number, ink: Ink): Mark[] {
	const lines = linesOfText(label, labelPx - gapPx);
	const first = middle + 4 - ((lines.length - 1) * leadingPx) / 2;
	return lines.map((text, index) => ({
		mark: 'text',
		...{ x: labelPx - gapPx, y: first + index * leadingPx, text, ink },
		...{ size: textPx, anchor: 'end' }
	}));
}

/** Height of rows that hold these names. */
export function rowHeight(labels: readonly string[], labelPx: number): number {
	const most = Math.max(1, ...labels.map((label) => linesOfText(label, labelPx - gapPx).length));
	return most === 1 ? 24 : leadingPx * most + 4;
}

/** Room for names: what the longest takes, within bounds that leave room for figures on a phone. */
export function labelRoom(widths: readonly number[]): number {
	return Math.min(Math.max(72, ...widths.map((width) => width + gapPx + 2)), 168);
}
