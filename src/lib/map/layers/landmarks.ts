import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Theme } from '$lib/data/types';
import { plates, type MapTheme } from '../markers/palette';
import { glyphImage } from './images';
import { none } from './empty';

/** What a traveller meets: plain ink glyphs, no colour, since no actor stands behind them. */
export const landmarkThemes: readonly Theme[] = ['sights', 'cities', 'crossings'];

export const sources = {
	landmarks: { type: 'geojson', data: none }
} satisfies Record<string, SourceSpecification>;

export const layers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'landmarks-glyph',
		type: 'symbol',
		source: 'landmarks',
		layout: {
			'icon-image': glyphImage(theme),
			'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 7, 0.9, 10, 1.1],
			'icon-padding': 1,
			'text-field': ['step', ['zoom'], '', 8, ['get', 'name']],
			'text-font': ['Source Sans 3 Regular'],
			'text-size': 12,
			'text-anchor': 'top',
			'text-offset': [0, 0.9],
			'text-max-width': 9,
			'text-optional': true
		},
		paint: {
			'text-color': plates[theme].ink,
			'text-halo-color': plates[theme].halo,
			'text-halo-width': 2
		}
	}
];
