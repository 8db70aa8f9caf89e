/**
 * A chart as marks in CSS pixels: what `SceneView.svelte` shows on a page and `exports/chart-picture.ts` writes into a file, so
 * that the two cannot differ. Inks are names of tokens (`ui/tokens.css`), because a page has two themes and a file has one.
 */

/** Name of a colour token without its dashes: `ink`, `actor-china`. */
export type Ink = string;

export interface LineMark {
	mark: 'line';
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	ink: Ink;
	width?: number;
	isDashed?: boolean;
}

export interface DotMark {
	mark: 'dot';
	x: number;
	y: number;
	r: number;
	fill: Ink;
	stroke: Ink;
	isDashed?: boolean;
	/** Said when the pointer rests on it. */
	title?: string;
}

export interface BarMark {
	mark: 'bar';
	x: number;
	y: number;
	width: number;
	height: number;
	fill: Ink;
	stroke?: Ink;
	isDashed?: boolean;
	title?: string;
}

export interface TextMark {
	mark: 'text';
	x: number;
	/** Baseline. */
	y: number;
	text: string;
	ink: Ink;
	size: number;
	anchor?: 'start' | 'middle' | 'end';
	isStrong?: boolean;
	isItalic?: boolean;
	/** Titles are set in the serif. */
	isSerif?: boolean;
	/** A seam of paper round the letters, for words that lie on a picture. */
	hasHalo?: boolean;
}

/** A field for which there is no figure. */
export interface HatchMark {
	mark: 'hatch';
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Rings of points, or lines where they are open. */
export interface ShapeMark {
	mark: 'shape';
	rings: readonly (readonly [x: number, y: number])[][];
	fill?: Ink;
	stroke: Ink;
	width?: number;
	isOpen?: boolean;
}

export type Mark = LineMark | DotMark | BarMark | TextMark | HatchMark | ShapeMark;

export interface Scene {
	width: number;
	height: number;
	marks: Mark[];
}

/** Size of text in charts; nothing on a screen is smaller. */
export const textPx = 12;

/**
 * What a text takes at most: a Chinese character is as wide as it is high, a Cyrillic letter 0.6 and a Latin one or a figure
 * 0.54 of it, in Source Sans at these sizes and weights.
 */
export function widthOfText(text: string, size = textPx): number {
	let ems = 0;
	for (const character of text)
		ems += /[\u2e80-\uffef]/.test(character) ? 1 : /[\u0400-\u04ff]/.test(character) ? 0.6 : 0.54;
	return ems * size;
}

/** Breaks words into lines that fit; a word that is wider than a line stands alone. Chinese breaks anywhere. */
export function linesOfText(text: string, width: number, size = textPx): string[] {
	const parts = /[\u2e80-\uffef]/.test(text)
		? (text.match(/[\u2e80-\uffef]|[^\u2e80-\uffef]+/g) ?? [])
		: text.split(/(?<= )/);
	const lines: string[] = [];
	let line = '';
	for (const part of parts) {
		if (line !== '' && widthOfText((line + part).trimEnd(), size) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += part;
	}
	return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Marks of a scene at another place. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
	return marks.map((mark): Mark => {
		if (mark.mark === 'line')
			return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
		if (mark.mark === 'shape') {
			return { ...mark, rings: mark.rings.map((ring) => ring.map(([x, y]) => [x + dx, y + dy] as const)) };
		}
		return { ...mark, x: mark.x + dx, y: mark.y + dy };
	});
}

export function ringPath({ rings, isOpen }: Pick<ShapeMark, 'rings' | 'isOpen'>): string {
	const end = isOpen ? '' : 'Z';
	return rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${end}`).join('');
}
