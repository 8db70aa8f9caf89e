import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { fonts } from './fonts';
import type { GroundPalette } from './palette';

export type GroundLocale = 'en' | 'ru' | 'zh';

interface LabelContext {
	palette: GroundPalette;
	locale: GroundLocale;
}

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** 2.8 px of halo in all, as the stroke of a pen is counted. */
const haloWidth = 1.4;

const isClass = (...names: string[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', names]];

/** From the least to the most important: the last drawn is the first to find its place. */
export function labelLayers(context: LabelContext): LayerSpecification[] {
	return [
		...peakLayers(context),
		...waterLabels(context),
		...landLabels(context),
		...townLayers(context),
		...stateLabels(context)
	];
}

function nameIn(locale: GroundLocale): ExpressionSpecification {
	return ['coalesce', ['get', `name_${locale}`], ['get', 'name_en']];
}

/** Chinese is neither spaced, nor slanted, nor curved. */
const spaced = (locale: GroundLocale, ems: number) => (locale === 'zh' ? 0 : ems);

/** A rank is seen from its zoom on; filters know whole zooms only. */
const fromZoom = (...zooms: number[]): ExpressionSpecification => [
	'<=',
	['get', 'rank'],
	['step', ['zoom'], 0, ...zooms.flatMap((zoom, i) => [zoom, i + 1])] as ExpressionSpecification
];

const paint = (colour: string | ExpressionSpecification, palette: GroundPalette, halo = 1) => ({
	'text-color': colour,
	'text-halo-color': palette.label.halo,
	'text-halo-width': haloWidth * halo,
	'text-halo-blur': 0.4
});

/**
 * A layer for labels along a form and one for labels at a point, from the same names: Chinese takes the point in the
 * middle of the form instead.
 */
function alongOrAt(id: string, context: LabelContext, filter: ExpressionSpecification, layout: Layout, colour: string) {
	const base = { type: 'symbol', source: 'ground', 'source-layer': 'physical-labels' } as const;
	const isCurved = context.locale !== 'zh';
	// Beyond the archive's last zoom MapLibre cuts lines at the tiles, each of which would label its piece.
	const isPoint: ExpressionSpecification = ['==', ['get', 'shape'], 'point'];
	const isPointOrMiddle: ExpressionSpecification = ['!=', ['get', 'shape'], 'line'];
	const isAtPoint: ExpressionSpecification = isCurved
		? ['step', ['zoom'], isPoint, 7, isPointOrMiddle]
		: isPointOrMiddle;
	const text: Layout = { 'text-field': nameIn(context.locale), 'text-max-width': 7, 'text-padding': 6, ...layout };
	const point: SymbolLayerSpecification = {
		...base,
		id: `${id}-point`,
		filter: ['all', filter, isAtPoint],
		layout: { ...text, 'symbol-sort-key': ['get', 'rank'] },
		paint: paint(colour, context.palette, 1.15)
	};
	const line: SymbolLayerSpecification = {
		...base,
		id: `${id}-line`,
		maxzoom: 7,
		filter: ['all', filter, ['==', ['get', 'shape'], 'line']],
		layout: { ...text, 'symbol-placement': 'line-center', 'text-max-angle': 40, 'symbol-sort-key': ['get', 'rank'] },
		paint: paint(colour, context.palette, 1.15)
	};
	return isCurved ? [point, line] : [point];
}

function landLabels(context: LabelContext): LayerSpecification[] {
	const { locale, palette } = context;
	const filter: ExpressionSpecification = ['all', isClass('range', 'desert', 'plain'), fromZoom(3, 4, 5, 6, 7)];
	const layout: Layout = {
		'text-font': locale === 'zh' ? fonts.serif : fonts.serifItalic,
		'text-size': [
			'interpolate',
			['linear'],
			['zoom'],
			3,
			['match', ['get', 'rank'], 1, 13, 12],
			7,
			['match', ['get', 'rank'], 1, 22, 2, 19, 3, 16, 14]
		],
		'text-letter-spacing': spaced(locale, 0.16)
	};
	return alongOrAt('land-label', context, filter, layout, palette.label.land);
}

function waterLabels(context: LabelContext): LayerSpecification[] {
	const { locale, palette } = context;
	const font = locale === 'zh' ? fonts.serif : fonts.serifItalic;
	const layout: Layout = {
		'text-font': font,
		'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 7, ['match', ['get', 'rank'], 1, 20, 2, 16, 14]],
		'text-letter-spacing': spaced(locale, 0.06)
	};
	const filter: ExpressionSpecification = ['all', isClass('sea', 'lake'), fromZoom(3, 4, 5, 6, 7)];
	const river: SymbolLayerSpecification = {
		id: 'river-label',
		type: 'symbol',
		source: 'ground',
		'source-layer': 'rivers',
		minzoom: 5,
		filter: ['all', ['has', 'name_en'], ['<=', ['get', 'rank'], ['step', ['zoom'], 4, 6, 6, 7, 12]]],
		layout: {
			'text-field': nameIn(locale),
			'text-font': font,
			'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 8, 14],
			'text-letter-spacing': spaced(locale, 0.04),
			'symbol-placement': 'line',
			'symbol-spacing': 420,
			'text-max-angle': 35,
			'text-offset': [0, -0.55],
			'text-padding': 10,
			// Chinese names of rivers stand upright beside the water.
			...(locale === 'zh' ? { 'text-rotation-alignment': 'viewport' as const } : {})
		},
		paint: paint(palette.label.water, palette, 0.8)
	};
	return [river, ...alongOrAt('water-label', context, filter, layout, palette.label.water)];
}

/** A small triangle or a saddle in type would need an icon: the height under the name says what it is. */
function peakLayers({ palette, locale }: LabelContext): LayerSpecification[] {
	const height: ExpressionSpecification = [
		'concat',
		['to-string', ['get', 'elevation_m']],
		locale === 'ru' ? ' м' : locale === 'zh' ? ' 米' : ' m'
	];
	const filter: ExpressionSpecification = ['all', isClass('peak', 'pass'), fromZoom(4, 5, 6, 7, 8)];
	return [
		{
			id: 'peak-dot',
			type: 'circle',
			source: 'ground',
			'source-layer': 'physical-labels',
			filter,
			paint: {
				'circle-radius': 1.6,
				'circle-color': palette.label.land,
				'circle-stroke-color': palette.label.halo,
				'circle-stroke-width': 1
			}
		},
		{
			id: 'peak-label',
			type: 'symbol',
			source: 'ground',
			'source-layer': 'physical-labels',
			filter,
			layout: {
				'text-field': ['format', nameIn(locale), {}, '\n', {}, height, { 'font-scale': 0.92 }],
				'text-font': fonts.sans,
				'text-size': 12,
				'text-line-height': 1.1,
				'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
				'text-radial-offset': 0.5,
				'text-justify': 'auto',
				'text-padding': 4,
				'text-optional': true
			},
			paint: paint(palette.label.land, palette)
		}
	];
}

const isCapital: ExpressionSpecification = ['==', ['get', 'capital'], 1];

/** Places for a label round its point, in ems: near it, and outside the ring of a cluster that stands on the town. */
const aroundPoint = (ems: number): (string | [number, number])[] => [
	'left',
	[ems, 0],
	'right',
	[-ems, 0],
	'top',
	[0, ems],
	'bottom',
	[0, -ems]
];

function townLayers({ palette, locale }: LabelContext): LayerSpecification[] {
	const isSeen = fromZoom(2, 3, 5, 6, 7, 8, 9);
	const home: ExpressionSpecification = ['in', ['get', 'iso'], ['literal', ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'CHN']]];
	const dot = { type: 'circle', source: 'ground', 'source-layer': 'places' } as const;
	const label = { type: 'symbol', source: 'ground', 'source-layer': 'places' } as const;
	const layout: Layout = {
		'text-field': nameIn(locale),
		'text-variable-anchor-offset': [...aroundPoint(0.5), ...aroundPoint(2.1)],
		'text-justify': 'auto',
		'text-max-width': 8,
		'text-line-height': 1.1,
		'text-padding': 3,
		'symbol-sort-key': ['-', ['*', ['get', 'rank'], 10], ['coalesce', ['get', 'capital'], 0]]
	};
	const isGreat: ExpressionSpecification = ['<=', ['get', 'rank'], 2];
	return [
		{
			...dot,
			id: 'town-dot',
			filter: isSeen,
			paint: {
				'circle-radius': [
					'interpolate',
					['linear'],
					['zoom'],
					3,
					['case', isGreat, 2, 1.6],
					8,
					['case', isGreat, 3.6, 2.6]
				],
				'circle-color': palette.label.dot,
				'circle-stroke-color': ['case', home, palette.label.ink, palette.label.faint],
				'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 8, 1.4]
			}
		},
		{
			...dot,
			id: 'town-capital-dot',
			filter: ['all', isSeen, isCapital],
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 0.9, 8, 1.6],
				'circle-color': ['case', home, palette.label.ink, palette.label.faint]
			}
		},
		{
			...label,
			id: 'town-label',
			filter: ['all', isSeen, ['>', ['get', 'rank'], 2]],
			layout: {
				...layout,
				'text-font': fonts.sans,
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12, 9, 14]
			},
			paint: paint(['case', home, palette.label.ink, palette.label.faint], palette)
		},
		{
			...label,
			id: 'town-label-great',
			filter: ['all', isSeen, isGreat],
			layout: {
				...layout,
				'text-font': fonts.sansStrong,
				'text-size': ['interpolate', ['linear'], ['zoom'], 3, 12, 5, 14, 9, 17]
			},
			paint: paint(['case', home, palette.label.ink, palette.label.faint], palette)
		}
	];
}

/**
 * Where the name of one of the six states may go, in ems from its place, the nearest first: marks stand in the middle of a
 * state. Never so far that it would name the neighbour's land.
 */
const rowsEms = [0, 1.6, -1.6, 2.8, -2.8];
const columnsEms = [0, 1, -1, 2, -2];
const roundItsPlace = rowsEms.flatMap((y) =>
	columnsEms.flatMap((x): (string | [number, number])[] => ['center', [x, y]])
);

function stateLabels({ palette, locale }: LabelContext): LayerSpecification[] {
	const base = { type: 'symbol', source: 'ground', 'source-layer': 'state-labels' } as const;
	const layout: Layout = {
		'text-field': locale === 'zh' ? nameIn(locale) : ['upcase', nameIn(locale)],
		'text-font': fonts.serif,
		'text-max-width': 9,
		'text-padding': 4,
		'symbol-sort-key': ['get', 'rank']
	};
	return [
		{
			...base,
			id: 'state-label-neighbour',
			maxzoom: 7.5,
			filter: ['all', ['!=', ['get', 'home'], 1], fromZoom(0, 2, 4, 5)],
			layout: {
				...layout,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 12, 6, 15],
				'text-letter-spacing': spaced(locale, 0.16)
			},
			paint: paint(palette.label.faint, palette, 0.9)
		},
		{
			...base,
			id: 'state-label',
			maxzoom: 7.5,
			filter: ['==', ['get', 'home'], 1],
			layout: {
				...layout,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 12, 4, 15, 6, 23],
				'text-variable-anchor-offset': roundItsPlace,
				'text-letter-spacing': spaced(locale, 0.22)
			},
			paint: paint(palette.label.ink, palette, 1.1)
		}
	];
}
