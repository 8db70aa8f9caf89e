import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundPalette } from './palette';

const isSea: ExpressionSpecification = ['!', ['has', 'depth_m']];
const isWater: ExpressionSpecification = ['!=', ['get', 'class'], 'dry'];

export function waterLayers(palette: GroundPalette): LayerSpecification[] {
	return [...seaLayers(palette), ...lakeLayers(palette), riverLayer(palette)];
}

function seaLayers(palette: GroundPalette): LayerSpecification[] {
	const steps = palette.depths.flatMap(([depth, colour]) => [depth, colour]);
	return [
		{
			id: 'sea-fill',
			type: 'fill',
			source: 'ground',
			'source-layer': 'ocean',
			filter: isSea,
			paint: { 'fill-color': palette.sea }
		},
		{
			id: 'sea-depth',
			type: 'fill',
			source: 'ground',
			'source-layer': 'ocean',
			filter: ['has', 'depth_m'],
			paint: {
				'fill-color': ['step', ['get', 'depth_m'], palette.sea, ...steps] as ExpressionSpecification,
				'fill-antialias': false
			}
		},
		...shore('sea', 'ocean', isSea, palette)
	];
}

function lakeLayers(palette: GroundPalette): LayerSpecification[] {
	return [
		{
			id: 'lake-dry',
			type: 'fill',
			source: 'ground',
			'source-layer': 'lakes',
			filter: ['==', ['get', 'class'], 'dry'],
			paint: { 'fill-color': palette.dryBed, 'fill-opacity': 0.65, 'fill-antialias': false }
		},
		{
			id: 'lake-dry-shore',
			type: 'line',
			source: 'ground',
			'source-layer': 'lakes',
			filter: ['==', ['get', 'class'], 'dry'],
			paint: { 'line-color': palette.shoreLine, 'line-width': 0.8, 'line-opacity': 0.6, 'line-dasharray': [2, 3] }
		},
		{
			id: 'lake-fill',
			type: 'fill',
			source: 'ground',
			'source-layer': 'lakes',
			filter: isWater,
			paint: { 'fill-color': palette.lake }
		},
		...shore('lake', 'lakes', isWater, palette)
	];
}

/** Water is lined along its shore: a soft edge within it and a fine line on it. */
function shore(
	theme: string,
	layer: string,
	filter: ExpressionSpecification,
	palette: GroundPalette
): LayerSpecification[] {
	const common = { type: 'line', source: 'ground', 'source-layer': layer, filter } as const;
	return [
		{
			...common,
			id: `${theme}-shore-soft`,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.shore,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.5, 6, 4],
				'line-offset': ['interpolate', ['linear'], ['zoom'], 2, 0.75, 6, 2],
				'line-blur': ['interpolate', ['linear'], ['zoom'], 2, 1, 6, 3],
				'line-opacity': 0.45
			}
		},
		{
			...common,
			id: `${theme}-shore-line`,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.shoreLine,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 7, 1],
				'line-opacity': 0.75
			}
		}
	];
}

/** Great rivers grow with the zoom; brooks of the last rank stay hairs. */
function riverLayer(palette: GroundPalette): LayerSpecification {
	const width = (great: number, small: number): ExpressionSpecification => [
		'interpolate',
		['linear'],
		['get', 'rank'],
		1,
		great,
		9,
		small
	];
	return {
		id: 'river-line',
		type: 'line',
		source: 'ground',
		'source-layer': 'rivers',
		minzoom: 2,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': palette.river,
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, width(0.7, 0.2), 5, width(1.4, 0.5), 9, width(3, 1.2)],
			'line-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 5, 0.85]
		}
	};
}
