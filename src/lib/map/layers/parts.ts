import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { MapTheme } from '../markers/palette';
import { dotImage, markerImage } from './images';
import { none } from './empty';

/** Parts of serial properties stand close: they come when the map is near. */
export const partsMinZoom = 5;

export const sources = {
	parts: { type: 'geojson', data: none }
} satisfies Record<string, SourceSpecification>;

export const layers = (theme: MapTheme): LayerSpecification[] => [
	{
		id: 'parts-marker',
		type: 'symbol',
		source: 'parts',
		minzoom: partsMinZoom,
		layout: {
			'icon-image': ['step', ['zoom'], dotImage(theme), 8, markerImage(theme)],
			'icon-size': 0.85,
			'icon-allow-overlap': true
		}
	}
];
