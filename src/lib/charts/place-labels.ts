import { textPx, widthOfText } from './scene';

/** A mark that wants its value beside it. */
export interface Labelled {
	x: number;
	y: number;
	/** Radius of the mark. */
	r: number;
	text: string;
	/** Said instead where the text finds no room. */
	short?: string;
}

export interface PlacedLabel {
	/** Index of its mark. */
	of: number;
	x: number;
	/** Baseline. */
	y: number;
	anchor: 'start' | 'middle' | 'end';
	text: string;
}

export type Side = 'above' | 'right' | 'left' | 'below';

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const gapPx = 4;
/** Above and below the baseline: what figures take of their size. */
const ascent = 0.74;

/**
 * Places labels beside their marks, one after another, each at the first side where it meets no mark, no earlier label and
 * no edge. One that fits nowhere is left out: a table holds it.
 * @param field Room for labels, in the pixels of the marks.
 * @param sides Sides to be tried, the best first.
 */
export function placeLabels(marks: readonly Labelled[], field: Box, sides: readonly Side[]): PlacedLabel[] {
	const taken = marks.map(({ x, y, r }): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
	const placed: PlacedLabel[] = [];
	marks.forEach((mark, of) => {
		for (const text of [mark.text, mark.short ?? '']) {
			if (text === '') continue;
			for (const side of sides) {
				const box = boxBeside({ ...mark, text }, side);
				if (!isInside(box, field) || taken.some((other, index) => index !== of && meet(box, other))) continue;
				taken.push(box);
				placed.push({ of, text, ...pointOf(box, side) });
				return;
			}
		}
	});
	return placed;
}

function boxBeside({ x, y, r, text }: Labelled, side: Side): Box {
	const width = widthOfText(text);
	const height = textPx * ascent;
	const away = r + gapPx;
	const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2;
	const top = side === 'above' ? y - away - height : side === 'below' ? y + away : y - height / 2;
	return { left, top, right: left + width, bottom: top + height };
}

function pointOf({ left, right, bottom }: Box, side: Side): Pick<PlacedLabel, 'x' | 'y' | 'anchor'> {
	if (side === 'right') return { x: left, y: bottom, anchor: 'start' };
	if (side === 'left') return { x: right, y: bottom, anchor: 'end' };
	return { x: (left + right) / 2, y: bottom, anchor: 'middle' };
}

const isInside = (box: Box, field: Box) =>
	box.left >= field.left && box.right <= field.right && box.top >= field.top && box.bottom <= field.bottom;
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
