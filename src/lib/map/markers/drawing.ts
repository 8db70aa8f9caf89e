import type { Family } from '$lib/data/types';
import type { Actor } from '../../../../geodata/schema/vocabulary';
import { glyphPath } from './glyphs';
import { pigments, plates, type MapTheme } from './palette';
import { glyphPlace, shapes } from './shapes';

/** What a marker has to say: shape = family, glyph = kind, colour = actor, fill and outline = status. */
export interface MarkerLook {
	family: Family;
	kind: string;
	actor: Actor | null;
	status: string;
	theme: MapTheme;
	/** Without glyph, for small scales. */
	isDot?: boolean;
}

/** One path of a drawing: an SVG and a canvas draw the same list. Coordinates are centred on 0, 0. */
export interface Stroke {
	d: string;
	fill?: string;
	stroke?: string;
	width?: number;
	dash?: number[];
	/** Scale about the centre, then a shift down; applied to the path before it is drawn. */
	scale?: number;
	dy?: number;
	/** The path's own centre, where it is not 0, 0 (glyphs are drawn on 0…24). */
	centre?: number;
}

/** Statuses by how they look; a word that is not listed (no status at all) looks solid. */
const looks: Record<string, 'solid' | 'dashed' | 'hollow' | 'pale'> = {
	operating: 'solid',
	delivered: 'solid',
	'in-progress': 'solid',
	announced: 'dashed',
	proposed: 'dashed',
	agreed: 'dashed',
	closed: 'hollow',
	suspended: 'hollow',
	stalled: 'hollow',
	historic: 'hollow',
	unknown: 'pale'
};

/** The strokes of a marker, back to front, on a field of 28 by 28 centred on 0, 0. */
export function markerStrokes({ family, kind, actor, status, theme, isDot = false }: MarkerLook): Stroke[] {
	const pigment = pigments[theme][actor ?? 'none'];
	const { plate, halo } = plates[theme];
	const look = looks[status] ?? 'solid';
	const d = shapes[family];
	const scale = isDot ? 0.42 : 1;
	const body: Stroke = {
		d,
		scale,
		fill: look === 'solid' ? pigment.fill : look === 'pale' ? pigment.wash : plate,
		stroke: pigment.line,
		width: look === 'solid' ? 1 : 1.8,
		...(look === 'dashed' && !isDot ? { dash: [3.2, 2.2] } : {})
	};
	const strokes: Stroke[] = [{ d, scale, stroke: halo, width: isDot ? 3 : 4 }, body];
	if (isDot) return strokes;
	const place = glyphPlace[family] ?? { dy: 0, scale: 0.58 };
	strokes.push({
		d: glyphPath(kind),
		stroke: look === 'solid' ? pigment.on : pigment.line,
		width: 1.9,
		scale: place.scale,
		dy: place.dy,
		centre: 12
	});
	return strokes;
}

/** A plain ink glyph with a halo, for transport places and towns, which carry no fill. */
export function glyphStrokes(kind: string, theme: MapTheme): Stroke[] {
	const { ink, halo } = plates[theme];
	const glyph = { d: glyphPath(kind), scale: 0.75, centre: 12 };
	return [
		{ ...glyph, stroke: halo, width: 6 },
		{ ...glyph, stroke: ink, width: 2 }
	];
}
