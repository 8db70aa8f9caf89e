import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { pigments, plates, type MapTheme } from '../markers/palette';
import { none } from './empty';

export const sources = {
	routes: { type: 'geojson', data: none, lineMetrics: true },
	'historic-routes': { type: 'geojson', data: none }
} satisfies Record<string, SourceSpecification>;

/** Proposed and agreed routes are dotted: nobody can travel them as one journey yet. */
const isDotted: ExpressionSpecification = ['match', ['get', 'status'], ['proposed', 'agreed'], true, false];

const width = (base: number): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 3, base * 0.6, 6, base];

export const layers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'historic-routes-line',
		type: 'line',
		source: 'historic-routes',
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': theme === 'paper' ? '#6f4a22' : '#c9a676', 'line-width': width(1.6), 'line-opacity': 0.9 }
	},
	{
		id: 'routes-casing',
		type: 'line',
		source: 'routes',
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': plates[theme].halo, 'line-width': width(6), 'line-opacity': 0.75 }
	},
	{
		id: 'routes-line',
		type: 'line',
		source: 'routes',
		filter: ['!', isDotted],
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': pigments[theme].china.fill, 'line-width': width(3) }
	},
	{
		id: 'routes-dotted',
		type: 'line',
		source: 'routes',
		filter: isDotted,
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': pigments[theme].china.fill, 'line-width': width(3), 'line-dasharray': [0.1, 2] }
	}
];

/** The route whose page is open, wider and above the others. */
export const selectionSources = {
	'selected-route': { type: 'geojson', data: none }
} satisfies Record<string, SourceSpecification>;

export const selectionLayers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'selected-route-casing',
		type: 'line',
		source: 'selected-route',
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': plates[theme].halo, 'line-width': width(9) }
	},
	{
		id: 'selected-route-line',
		type: 'line',
		source: 'selected-route',
		filter: ['!', isDotted],
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': pigments[theme].china.fill, 'line-width': width(4.5) }
	},
	{
		id: 'selected-route-dotted',
		type: 'line',
		source: 'selected-route',
		filter: isDotted,
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': pigments[theme].china.fill, 'line-width': width(4.5), 'line-dasharray': [0.1, 1.9] }
	}
];
