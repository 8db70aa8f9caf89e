import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StateSpecification } from 'maplibre-gl';
import { plates, type MapTheme } from '../markers/palette';
import { none } from './empty';
import { markerImage } from './images';
import { routeLines } from './routes';

/** What a told story shows: lines and marks above everything but what the reader selects. */
export const sources = {
	'stage-routes': { type: 'geojson', data: none },
	'stage-historic': { type: 'geojson', data: none },
	'stage-thread': { type: 'geojson', data: none },
	'stage-marks': { type: 'geojson', data: none }
} satisfies Record<string, SourceSpecification>;

/** How strongly the reader's own layers are drawn: fainter while a story is told. */
export const state = { ownLayers: { default: 1 } } satisfies StateSpecification;
const ownLayers: ExpressionSpecification = ['global-state', 'ownLayers'];

/** A layer of the reader's own that steps back while a story is told; of its kinds of paint only what it may have. */
export function steppingBack(layer: LayerSpecification): LayerSpecification {
	if (layer.type === 'line') {
		const opacity = layer.paint?.['line-opacity'] ?? 1;
		return {
			...layer,
			paint: { ...layer.paint, 'line-opacity': ['*', opacity as ExpressionSpecification | number, ownLayers] }
		};
	}
	if (layer.type !== 'symbol') return layer;
	return { ...layer, paint: { ...layer.paint, 'icon-opacity': ownLayers, 'text-opacity': ownLayers } };
}

const brown = (theme: MapTheme) => (theme === 'paper' ? '#6f4a22' : '#c9a676');
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

export const lineLayers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'stage-historic-casing',
		type: 'line',
		source: 'stage-historic',
		layout: round,
		paint: { 'line-color': plates[theme].halo, 'line-width': 7, 'line-opacity': 0.7 }
	},
	{
		id: 'stage-historic-line',
		type: 'line',
		source: 'stage-historic',
		layout: round,
		paint: { 'line-color': brown(theme), 'line-width': 2.6 }
	},
	...routeLines('stage-routes', theme, { line: 3, casing: 7 }),
	{
		id: 'stage-thread-line',
		type: 'line',
		source: 'stage-thread',
		filter: ['==', ['geometry-type'], 'LineString'],
		layout: round,
		paint: { 'line-color': plates[theme].ink, 'line-width': 1.5, 'line-opacity': 0.75 }
	}
];

export const markLayers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'stage-thread-station',
		type: 'circle',
		source: 'stage-thread',
		filter: ['==', ['geometry-type'], 'Point'],
		paint: {
			'circle-radius': 10,
			'circle-color': plates[theme].plate,
			'circle-stroke-color': plates[theme].ink,
			'circle-stroke-width': 1.5
		}
	},
	{
		id: 'stage-thread-number',
		type: 'symbol',
		source: 'stage-thread',
		filter: ['==', ['geometry-type'], 'Point'],
		layout: {
			'text-field': ['to-string', ['get', 'number']],
			'text-font': ['Source Sans 3 Semibold'],
			'text-size': 12,
			'text-allow-overlap': true,
			'text-ignore-placement': true
		},
		paint: { 'text-color': plates[theme].ink }
	},
	{
		id: 'stage-marker',
		type: 'symbol',
		source: 'stage-marks',
		layout: {
			'icon-image': markerImage(theme),
			'icon-size': 1.2,
			// In units of the icon, which is drawn larger than it is.
			'icon-offset': ['array', 'number', 2, ['get', 'offset']],
			'icon-allow-overlap': true,
			'text-field': ['get', 'name'],
			'text-font': ['Source Sans 3 Semibold'],
			'text-size': 13,
			'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
			'text-radial-offset': 1.4,
			'text-justify': 'auto',
			'text-max-width': 12,
			'text-optional': true
		},
		paint: {
			'text-color': plates[theme].ink,
			'text-halo-color': plates[theme].halo,
			'text-halo-width': 2.4
		}
	}
];
