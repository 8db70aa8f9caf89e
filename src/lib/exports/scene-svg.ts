import { ringPath, type Mark, type Scene, type TextMark } from '../charts/scene';
import type { PictureLook } from './chart-picture';

/**
 * A picture as an SVG file. It asks for no style sheet, font or script; where Source Sans is not installed the reader's own
 * sans serif serves.
 * @param title Said by programs that read pictures aloud, and shown as the name of the file's window.
 */
export function sceneSvg({ width, height, marks }: Scene, title: string, look: PictureLook): string {
	const hatch = `<path d="M0 0V7" stroke="${look.colorOf('rule')}" stroke-width="1.4"/>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img">`,
		`<title>${escape(title)}</title>`,
		`<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${hatch}</pattern></defs>`,
		`<rect width="100%" height="100%" fill="${look.colorOf('paper')}"/>`,
		...marks.map((mark) => elementOf(mark, look)),
		'</svg>',
		''
	].join('\n');
}

function elementOf(mark: Mark, look: PictureLook): string {
	const { colorOf } = look;
	switch (mark.mark) {
		case 'line':
			return element('line', {
				...{ x1: n(mark.x1), y1: n(mark.y1), x2: n(mark.x2), y2: n(mark.y2) },
				...{ stroke: colorOf(mark.ink), 'stroke-width': n(mark.width ?? 1), 'stroke-dasharray': dashOf(mark) }
			});
		case 'dot':
			return element(
				'circle',
				{
					...{ cx: n(mark.x), cy: n(mark.y), r: n(mark.r), fill: colorOf(mark.fill) },
					...{ stroke: colorOf(mark.stroke), 'stroke-width': '1.6', 'stroke-dasharray': dashOf(mark) }
				},
				titleOf(mark)
			);
		case 'bar':
			return element(
				'rect',
				{
					...boxOf(mark),
					...{ fill: colorOf(mark.fill), stroke: mark.stroke && colorOf(mark.stroke), 'stroke-dasharray': dashOf(mark) }
				},
				titleOf(mark)
			);
		case 'hatch':
			return element('rect', { ...boxOf(mark), fill: 'url(#hatch)' });
		case 'shape':
			return element('path', {
				...{ d: ringPath(mark), fill: mark.fill ? colorOf(mark.fill) : 'none', stroke: colorOf(mark.stroke) },
				...{ 'stroke-width': n(mark.width ?? 1), 'stroke-linejoin': 'round' }
			});
		case 'text':
			return textOf(mark, look);
	}
}

function textOf(mark: TextMark, { colorOf, serif, sans }: PictureLook): string {
	const halo = { 'paint-order': 'stroke', stroke: colorOf('paper'), 'stroke-width': '3', 'stroke-linejoin': 'round' };
	return element(
		'text',
		{
			...{ x: n(mark.x), y: n(mark.y), 'font-family': mark.isSerif ? serif : sans, 'font-size': n(mark.size) },
			...{ 'text-anchor': mark.anchor, 'font-weight': mark.isStrong ? '600' : undefined },
			...{ 'font-style': mark.isItalic ? 'italic' : undefined, fill: colorOf(mark.ink) },
			...(mark.hasHalo ? halo : {})
		},
		escape(mark.text)
	);
}

function element(name: string, attributes: Record<string, string | undefined>, inner = ''): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : ` ${key}="${escape(value)}"`
	);
	return `<${name}${written.join('')}>${inner}</${name}>`;
}

const n = (pixels: number) => String(Math.round(pixels * 10) / 10);
const dashOf = ({ isDashed }: { isDashed?: boolean }) => (isDashed ? '3 3' : undefined);
const titleOf = ({ title }: { title?: string }) => (title ? `<title>${escape(title)}</title>` : '');
const boxOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
	...{ x: n(x), y: n(y), width: n(width), height: n(height) }
});

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Control characters, halves of characters and two that are none may not stand in XML at all. */
const escape = (text: string) =>
	text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"]/g, (character) => entities[character] ?? character);
