import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundPalette } from './palette';

const isClass = (name: string): ExpressionSpecification => ['==', ['get', 'class'], name];
const isHome: ExpressionSpecification = ['==', ['get', 'home'], 1];

export function boundaryLayers(palette: GroundPalette): LayerSpecification[] {
	const common = { type: 'line', source: 'ground', 'source-layer': 'boundaries' } as const;
	const colour: ExpressionSpecification = ['case', isHome, palette.borderHome, palette.border];
	const width: ExpressionSpecification = [
		'interpolate',
		['linear'],
		['zoom'],
		2,
		['case', isHome, 0.6, 0.4],
		5,
		['case', isHome, 1.1, 0.8],
		9,
		['case', isHome, 2, 1.5]
	];
	return [
		{
			...common,
			id: 'boundary-province',
			minzoom: 5,
			filter: isClass('admin1'),
			paint: {
				'line-color': palette.border,
				'line-width': 0.6,
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0, 6, 0.45],
				'line-dasharray': [1, 2.5]
			}
		},
		{
			...common,
			id: 'boundary-international',
			filter: isClass('international'),
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colour, 'line-width': width, 'line-opacity': 0.85 }
		},
		{
			...common,
			id: 'boundary-disputed',
			filter: isClass('disputed'),
			paint: { 'line-color': colour, 'line-width': width, 'line-opacity': 0.85, 'line-dasharray': [4, 3] }
		}
	];
}
