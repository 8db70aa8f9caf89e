import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundPalette } from './palette';

/** Degrees: most light from the north-west, as on engraved maps; two weaker lamps open the shadows. */
const directions = [315, 270, 5];
const altitudes = [42, 32, 32];
export function reliefLayers(palette: GroundPalette): LayerSpecification[] {
	const ramp = palette.ramp.flatMap(([height, colour]) => [height, colour]);
	return [
		{ id: 'background', type: 'background', paint: { 'background-color': palette.background } },
		{
			id: 'relief-colour',
			type: 'color-relief',
			source: 'relief',
			paint: {
				'color-relief-color': ['interpolate', ['linear'], ['elevation'], ...ramp] as ExpressionSpecification,
				'color-relief-opacity': 1
			}
		},
		{
			id: 'relief-shade',
			type: 'hillshade',
			source: 'relief',
			paint: {
				'hillshade-method': 'multidirectional',
				'hillshade-illumination-anchor': 'map',
				'hillshade-illumination-direction': directions,
				'hillshade-illumination-altitude': altitudes,
				'hillshade-shadow-color': [...palette.shadows],
				'hillshade-highlight-color': [...palette.lights],
				// MapLibre flattens shades as one comes near; the hills should not fade.
				'hillshade-exaggeration': [
					'interpolate',
					['linear'],
					['zoom'],
					3,
					palette.exaggeration,
					6,
					palette.exaggeration * 1.6
				]
			}
		}
	];
}

/** Faint lines of 500 and 1,000 m: they give the crispness that a grid of 5 minutes lacks. */
export function contourLayers(palette: GroundPalette): LayerSpecification[] {
	return [
		{
			id: 'relief-contour',
			type: 'line',
			source: 'ground',
			'source-layer': 'contours',
			minzoom: 5,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.contour,
				'line-width': ['case', ['==', ['get', 'index'], 1], 0.8, 0.5],
				'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.1, 6, 0.16, 9, 0.2]
			}
		}
	];
}
