import type { FontFacesSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { boundaryLayers } from './boundaries';
import { labelLayers, type GroundLocale } from './labels';
import { palettes, type GroundTheme } from './palette';
import { contourLayers, reliefLayers } from './relief';
import { selectionLayer, stateLayers, washLayer } from './states';
import { waterLayers } from './water';

export { homeStates } from './states';
export { palettes, type GroundPalette, type GroundTheme } from './palette';
export type { GroundLocale } from './labels';

export interface GroundOptions {
	theme: GroundTheme;
	locale: GroundLocale;
	/** Where the site stands, without a slash at the end: `https://host/base`. URLs in a style must be absolute. */
	site: string;
	projection?: 'globe' | 'mercator';
	/** Lifts the relief to the third dimension. */
	hasTerrain?: boolean;
	/** Files of the fonts named in `fonts.ts`; without them the computer's own fonts draw. */
	fontFaces?: FontFacesSpecification;
}

/** Low in the draw order, under data: relief, water, fills, boundaries. */
export function belowData({ theme }: GroundOptions): LayerSpecification[] {
	const palette = palettes[theme];
	return [
		...reliefLayers(palette),
		washLayer(palette),
		...contourLayers(palette),
		...waterLayers(palette),
		...stateLayers(palette),
		...boundaryLayers(palette),
		selectionLayer(palette)
	];
}

/** Labels of the ground. Where data lies above them it wins the place. */
export function aboveData({ theme, locale }: GroundOptions): LayerSpecification[] {
	return labelLayers({ palette: palettes[theme], locale });
}

export function groundSources(site: string): Record<string, SourceSpecification> {
	return {
		relief: {
			type: 'raster-dem',
			url: `pmtiles://${site}/basemap/relief.pmtiles`,
			encoding: 'terrarium',
			// Tiles of 512 px. MapLibre rounds the zoom of raster tiles; named larger by the root of two they are asked for like
			// vector tiles, by the floor, which at zoom 3.6 is a quarter of the bytes.
			tileSize: 724,
			attribution: 'ETOPO5'
		},
		ground: {
			type: 'vector',
			url: `pmtiles://${site}/basemap/ground.pmtiles`,
			promoteId: { states: 'iso' },
			attribution: 'Natural Earth · GeoNames'
		}
	};
}

/** The whole ground as a style of its own: `belowData` and `aboveData` without anything between them. */
export function groundStyle(options: GroundOptions): StyleSpecification {
	const { sky, horizon, fog } = palettes[options.theme].sky;
	return {
		version: 8,
		name: `ground-${options.theme}`,
		projection: { type: options.projection ?? 'mercator' },
		sources: groundSources(options.site),
		...(options.fontFaces ? { 'font-faces': options.fontFaces } : {}),
		...(options.hasTerrain ? { terrain: { source: 'relief', exaggeration: 1.6 } } : {}),
		sky: {
			'sky-color': sky,
			'horizon-color': horizon,
			'fog-color': fog,
			'sky-horizon-blend': 0.6,
			'horizon-fog-blend': 0.6,
			'fog-ground-blend': 0.7,
			'atmosphere-blend': ['interpolate', ['linear'], ['zoom'], 0, 0.5, 5, 0]
		},
		layers: [...belowData(options), ...aboveData(options)]
	};
}
