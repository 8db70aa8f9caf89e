import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { pigments, plates, type MapTheme } from '../markers/palette';
import { none } from './empty';

export const sources = {
	routes: { type: 'geojson', data: none },
	'historic-routes': { type: 'geojson', data: none }
} satisfies Record<string, SourceSpecification>;

/** Proposed and agreed routes are dotted: nobody can travel them as one journey yet. */
const isDotted: ExpressionSpecification = ['match', ['get', 'status'], ['proposed', 'agreed'], true, false];

const width = (base: number): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 3, base * 0.6, 6, base];

/**
 * A route's line on its casing, whole or dotted by status.
 * @param source Source of the routes; the ids of the layers begin with its name.
 * @param px     Width of the line and of its casing from zoom 6 on.
 */
export function routeLines(
	source: string,
	theme: MapTheme,
	px: { line: number; casing: number }
): LayerSpecification[] {
	const base = {
		type: 'line',
		source,
		layout: { 'line-cap': 'round', 'line-join': 'round' }
	} as const;
	const paint = { 'line-color': pigments[theme].china.fill, 'line-width': width(px.line) };
	return [
		{
			...base,
			id: `${source}-casing`,
			paint: { 'line-color': plates[theme].halo, 'line-width': width(px.casing), 'line-opacity': 0.8 }
		},
		{ ...base, id: `${source}-line`, filter: ['!', isDotted], paint },
		{ ...base, id: `${source}-dotted`, filter: isDotted, paint: { ...paint, 'line-dasharray': [0.1, 2] } }
	];
}

export const layers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'historic-routes-line',
		type: 'line',
		source: 'historic-routes',
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': theme === 'paper' ? '#6f4a22' : '#c9a676', 'line-width': width(1.6), 'line-opacity': 0.9 }
	},
	// All routes at once are many: thin enough to leave the land between them.
	...routeLines('routes', theme, { line: 2, casing: 4 })
];

/** The route whose page is open, wider and above the others. */
export const selectionSources = {
	'selected-route': { type: 'geojson', data: none }
} satisfies Record<string, SourceSpecification>;

export const selectionLayers = (theme: MapTheme): LayerSpecification[] =>
	routeLines('selected-route', theme, { line: 4.5, casing: 9 });
