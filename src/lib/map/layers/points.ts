import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Theme } from '$lib/data/types';
import { clusterActors } from '../markers/image-id';
import { plates, type MapTheme } from '../markers/palette';
import { markerByZoom, markerImage } from './images';
import { none } from './empty';

/** Themes whose points gather in clusters. */
export const clusteredThemes: readonly Theme[] = ['places', 'heritage', 'initiatives', 'events'];

const countOf = (actor: string): [string, ExpressionSpecification] => [
	'+',
	['case', ['==', ['get', 'actor'], actor], 1, 0]
];

/** Things that share one point stay a cluster at every zoom: pressed, it opens as a chooser. */
export const sources = {
	points: {
		type: 'geojson',
		data: none,
		cluster: true,
		clusterRadius: 36,
		clusterMaxZoom: 17,
		maxzoom: 18,
		clusterProperties: Object.fromEntries(clusterActors.map((actor) => [actor, countOf(actor)]))
	}
} satisfies Record<string, SourceSpecification>;

const clusterImage = (theme: MapTheme): ExpressionSpecification => [
	'concat',
	'cluster:',
	...clusterActors.flatMap((actor): (ExpressionSpecification | string)[] => [['to-string', ['get', actor]], ':']),
	theme
];

export const layers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'points-marker',
		type: 'symbol',
		source: 'points',
		filter: ['!', ['has', 'point_count']],
		layout: {
			'icon-image': markerByZoom(theme),
			'icon-allow-overlap': true,
			'icon-ignore-placement': false,
			'icon-padding': 0
		}
	},
	{
		id: 'points-cluster',
		type: 'symbol',
		source: 'points',
		filter: ['has', 'point_count'],
		layout: {
			'icon-image': clusterImage(theme),
			'icon-allow-overlap': true,
			'icon-padding': 0,
			'text-field': ['get', 'point_count_abbreviated'],
			'text-font': ['Source Sans 3 Semibold'],
			'text-size': ['interpolate', ['linear'], ['get', 'point_count'], 2, 12, 40, 15],
			'text-allow-overlap': true
		},
		paint: { 'text-color': plates[theme].ink }
	}
];

/** The selected thing, drawn above everything, with its name. */
export const selectionSources = {
	highlight: { type: 'geojson', data: none }
} satisfies Record<string, SourceSpecification>;

export const selectionLayers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'highlight-ring',
		type: 'circle',
		source: 'highlight',
		filter: ['==', ['get', 'role'], 'pointed'],
		paint: {
			'circle-radius': 17,
			'circle-color': 'rgba(0,0,0,0)',
			'circle-stroke-color': plates[theme].ink,
			'circle-stroke-width': 2.5
		}
	},
	{
		id: 'highlight-stop',
		type: 'circle',
		source: 'highlight',
		filter: ['==', ['get', 'role'], 'stop'],
		paint: {
			'circle-radius': 4.5,
			'circle-color': plates[theme].plate,
			'circle-stroke-color': theme === 'paper' ? '#a4243b' : '#dd5b6e',
			'circle-stroke-width': 2
		}
	},
	{
		id: 'highlight-selected',
		type: 'symbol',
		source: 'highlight',
		filter: ['==', ['get', 'role'], 'selected'],
		layout: {
			'icon-image': markerImage(theme),
			'icon-size': 1.3,
			'icon-allow-overlap': true,
			'text-field': ['get', 'name'],
			'text-font': ['Source Sans 3 Semibold'],
			'text-size': 14,
			'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
			'text-radial-offset': 1.5,
			'text-max-width': 14,
			'text-optional': false,
			'text-allow-overlap': true
		},
		paint: {
			'text-color': plates[theme].ink,
			'text-halo-color': plates[theme].halo,
			'text-halo-width': 2.4
		}
	}
];
