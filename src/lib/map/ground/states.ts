import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundPalette } from './palette';

/** The states of the atlas, as the ground's `states` know them. */
export const homeStates = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'CHN'] as const;

const isHome: ExpressionSpecification = ['==', ['get', 'home'], 1];
const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Six states in full colour; the rest steps back behind a wash. Neighbouring fills share their edge, so none is smoothed. */
export function washLayer(palette: GroundPalette): LayerSpecification {
	return {
		id: 'states-wash',
		type: 'fill',
		source: 'ground',
		'source-layer': 'states',
		filter: ['!', isHome],
		paint: { 'fill-color': palette.wash, 'fill-opacity': palette.washOpacity, 'fill-antialias': false }
	};
}

/** Hover and selection come by feature state (`hover`, `selected`), whose id is the ISO code. */
export function stateLayers(palette: GroundPalette): LayerSpecification[] {
	return [
		{
			id: 'states-fill',
			type: 'fill',
			source: 'ground',
			'source-layer': 'states',
			paint: {
				'fill-color': palette.hover,
				'fill-opacity': ['case', isSelected, 0.06, isHovered, 0.16, 0],
				'fill-antialias': false
			}
		},
		{
			id: 'states-band',
			type: 'line',
			source: 'ground',
			'source-layer': 'states',
			filter: isHome,
			layout: { 'line-join': 'round' },
			// On a polygon a positive offset lies within it, as a colourist lays the tint inside the border.
			paint: {
				'line-color': palette.band,
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 2, 5, 6, 8, 9],
				'line-offset': ['interpolate', ['linear'], ['zoom'], 2, 1, 5, 3, 8, 4.5],
				'line-opacity': ['case', isSelected, 0.3, 0.15]
			}
		}
	];
}

/** The ink line of the selected state, above every other boundary. */
export function selectionLayer(palette: GroundPalette): LayerSpecification {
	return {
		id: 'states-selected',
		type: 'line',
		source: 'ground',
		'source-layer': 'states',
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.selection,
			'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1, 6, 1.8],
			'line-opacity': ['case', isSelected, 0.95, 0]
		}
	};
}
