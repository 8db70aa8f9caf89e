import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartSheet } from '../charts/sheet';
import { pictureOf, type PictureLook } from './chart-picture';
import { sceneSvg } from './scene-svg';

const look: PictureLook = { colorOf: (ink) => `#${ink.length}a0`, serif: 'Serif', sans: 'Sans' };
const words = { sources: 'Sources: Xinhua.', attribution: 'Silk Road Atlas, data of 2026, CC BY 4.0.' };

function sheetOf(title: string, panelTitles: string[] = ['China', 'Türkiye', 'USA']): ChartSheet {
	return {
		...{ id: 'trade', title, unit: 'billion USD', definition: '', table: { head: [], rows: [] } },
		panels: panelTitles.map((name) => ({
			...{ id: name, title: name, ink: 'actor-china', label: name },
			draw: (width) => ({
				width,
				height: 40,
				marks: [{ mark: 'dot', x: width / 2, y: 20, r: 4, fill: 'ink', stroke: 'ink', title: '4.3' }]
			})
		}))
	};
}

test('a picture holds its title, its panels, its sources and where it comes from', () => {
	const texts = pictureOf(sheetOf('Trade in goods'), words).marks.flatMap((mark) =>
		mark.mark === 'text' ? mark.text : []
	);
	expect(texts).toEqual(['Trade in goods', 'billion USD', 'China', 'Türkiye', 'USA', words.sources, words.attribution]);
});

test('panels stand side by side, a fourth begins a new row', () => {
	const dots = pictureOf(sheetOf('x', ['a', 'b', 'c', 'd']), words).marks.flatMap((mark) =>
		mark.mark === 'dot' && mark.title ? [[mark.x, mark.y] as const] : []
	);
	expect(dots.map(([x]) => x)).toEqual([224, 648, 1072, 224]);
	expect(dots[0]?.[1]).toBe(dots[2]?.[1]);
	expect(dots[3]?.[1]).toBeGreaterThan(dots[0]?.[1] ?? 0);
});

test('nothing lies outside of the picture', () => {
	const { width, height, marks } = pictureOf(sheetOf('A title '.repeat(40)), words);
	const points = marks.flatMap((mark) => ('x' in mark ? [[mark.x, mark.y] as const] : []));
	expect(points.every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
});

test('an SVG file is well formed, whatever the words are, and asks for nothing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (title) => {
			const svg = sceneSvg(pictureOf(sheetOf(title), words), title, look);
			const inside = svg.replace(
				/<\/?(svg|title|defs|pattern|path|rect|line|circle|text)( [a-z0-9-]+="[^"<>]*")*\/?>/gi,
				''
			);
			expect(inside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
			expect(svg).not.toMatch(/href=|<script|<style|@import/i);
		})
	);
});
