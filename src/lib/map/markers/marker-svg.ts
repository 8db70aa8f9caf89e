import { markerStrokes, type MarkerLook, type Stroke } from './drawing';

const attribute = (name: string, value: string | number | undefined) =>
	value === undefined ? '' : ` ${name}="${value}"`;

function pathElement({ d, fill, stroke, width = 1, dash, scale = 1, dy = 0, centre = 0 }: Stroke): string {
	const transform = `translate(0 ${dy}) scale(${scale}) translate(${-centre} ${-centre})`;
	return (
		`<path d="${d}" transform="${transform}" fill="${fill ?? 'none'}"` +
		attribute('stroke', stroke) +
		attribute('stroke-width', width / scale) +
		attribute('stroke-dasharray', dash?.join(' ')) +
		' stroke-linejoin="round" stroke-linecap="round"/>'
	);
}

/** A marker as an SVG document, the same that the map draws. */
export function markerSvg({ size = 24, ...look }: MarkerLook & { size?: number }): string {
	const strokes = markerStrokes(look).map(pathElement).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-14 -14 28 28">${strokes}</svg>`;
}
