import { linesOfText, moved, textPx, type Ink, type Mark, type Scene } from '../charts/scene';
import type { ChartPanel, ChartSheet } from '../charts/sheet';

/** What a picture says of itself, in the reader's language. */
export interface PictureWords {
	/** "Sources: …", as long as need be. */
	sources: string;
	/** Where the picture comes from, of which day, under which licence. */
	attribution: string;
}

/** Colours and type of a picture: those of the page that the reader has before them. */
export interface PictureLook {
	/** Colour of a token as CSS writes it. */
	colorOf: (ink: Ink) => string;
	serif: string;
	sans: string;
}

const panelPx = 400;
const gapPx = 24;
const padPx = 24;
/** Panels side by side at most; a fourth begins a new row. */
const mostInRow = 3;
const narrowestPx = 560;
const titlePx = 21;
const panelTitlePx = 15;
const leading = 1.35;

/**
 * A chart as a picture that stands alone: its title, its panels with theirs, its sources and where it comes from are in it.
 */
export function pictureOf(sheet: ChartSheet, words: PictureWords): Scene {
	const columns = Math.min(sheet.panels.length, mostInRow);
	const room = Math.max(columns * panelPx + (columns - 1) * gapPx, narrowestPx);
	const marks: Mark[] = [];
	let y = padPx;
	const write = (text: string, size: number, ink: Ink, isSerif = false) => {
		for (const line of linesOfText(text, room, size)) {
			marks.push({ mark: 'text', x: padPx, y: y + size, text: line, ink, size, isSerif });
			y += size * leading;
		}
	};
	write(sheet.title, titlePx, 'ink', true);
	write(sheet.unit, 13, 'ink-2');
	write(sheet.definition, textPx, 'ink-3');
	y += 14;
	for (let first = 0; first < sheet.panels.length; first += mostInRow) {
		const row = sheet.panels.slice(first, first + mostInRow);
		const width = sheet.panels.length === 1 ? room : panelPx;
		const heights = row.map((panel, index) => {
			const drawn = panelMarks(panel, width);
			marks.push(...moved(drawn.marks, padPx + index * (panelPx + gapPx), y));
			return drawn.height;
		});
		y += Math.max(...heights) + 18;
	}
	marks.push({ mark: 'line', x1: padPx, x2: padPx + room, y1: y, y2: y, ink: 'rule' });
	y += 8;
	write(words.sources, textPx, 'ink-3');
	write(words.attribution, textPx, 'ink-3');
	return { width: room + 2 * padPx, height: Math.ceil(y + padPx / 2), marks };
}

/** A panel under its title, with a dot in its partner's colour. */
function panelMarks({ title, ink, draw }: ChartPanel, width: number): Scene {
	const scene = draw(width);
	if (title === '') return scene;
	const headPx = panelTitlePx * 2;
	const baseline = panelTitlePx * 1.1;
	const head: Mark[] = [
		{ mark: 'text', x: ink ? 18 : 0, y: baseline, text: title, ink: 'ink', size: panelTitlePx, isSerif: true }
	];
	if (ink) head.push({ mark: 'dot', x: 6, y: baseline - 5, r: 5, fill: ink, stroke: `${ink}-ink` });
	return { width, height: scene.height + headPx, marks: [...head, ...moved(scene.marks, 0, headPx)] };
}

export function lookOfPage(): PictureLook {
	const style = getComputedStyle(document.documentElement);
	return {
		colorOf: (ink) => style.getPropertyValue(`--${ink}`).trim(),
		serif: style.getPropertyValue('--serif').trim(),
		sans: style.getPropertyValue('--sans').trim()
	};
}
