import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '$lib/data/types';
import { polygonOf, type Area } from '$lib/finding/area';
import { legsOf } from '$lib/finding/legs';
import { greatCircle } from '$lib/finding/sphere';
import { plates, type MapTheme } from '../markers/palette';
import type { HandMode } from './finding-hand.svelte';

const source = 'finding';

/** What is to be drawn. */
export interface Drawing {
	area: Area | null;
	/** Points of what was found. */
	found: readonly Position[];
	mode: HandMode | null;
	points: readonly Position[];
	/** Where the pointer is, to which the next line would go. */
	pointer: Position | null;
}

/** Beyond what the map shows, so that the edge of the veil is never seen. */
const wholeMap: Position[] = [
	[-180, -85],
	[180, -85],
	[180, 85],
	[-180, 85],
	[-180, -85]
];

function layersOf(theme: MapTheme): LayerSpecification[] {
	const { plate, ink, halo } = plates[theme];
	const role = (value: string): ['==', ['get', string], string] => ['==', ['get', 'role'], value];
	return [
		{
			id: 'finding-outside',
			type: 'fill',
			source,
			filter: role('outside'),
			paint: { 'fill-color': plate, 'fill-opacity': theme === 'paper' ? 0.5 : 0.6 }
		},
		{
			id: 'finding-inside',
			type: 'fill',
			source,
			filter: role('shape'),
			paint: { 'fill-color': ink, 'fill-opacity': 0.08 }
		},
		{
			id: 'finding-casing',
			type: 'line',
			source,
			filter: ['in', ['get', 'role'], ['literal', ['edge', 'way', 'next']]],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: { 'line-color': halo, 'line-width': 5, 'line-opacity': 0.85 }
		},
		{
			id: 'finding-line',
			type: 'line',
			source,
			filter: ['in', ['get', 'role'], ['literal', ['edge', 'way']]],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: { 'line-color': ink, 'line-width': 1.75 }
		},
		{
			id: 'finding-next',
			type: 'line',
			source,
			filter: role('next'),
			paint: { 'line-color': ink, 'line-width': 1.5, 'line-dasharray': [2, 2] }
		},
		{
			id: 'finding-found',
			type: 'circle',
			source,
			filter: role('found'),
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 2.5, 8, 4],
				'circle-color': ink,
				'circle-stroke-color': halo,
				'circle-stroke-width': 1.5
			}
		}
	];
}

/** Draws into the map; a change of style takes sources and layers away, and they are put back. */
export function drawFinding(map: MapLibreMap, drawing: Drawing, theme: MapTheme): void {
	const data = featuresOf(drawing);
	const present = map.getSource<GeoJSONSource>(source);
	if (present) void present.setData(data);
	else map.addSource(source, { type: 'geojson', data });
	// Under names and marks, which stay legible.
	const firstName = map.getLayersOrder().find((id) => map.getLayer(id)?.type === 'symbol');
	for (const layer of layersOf(theme)) if (!map.getLayer(layer.id)) map.addLayer(layer, firstName);
}

/** Whether a change of style has taken the drawing away. */
export function isDrawn(map: MapLibreMap): boolean {
	return map.getSource(source) !== undefined;
}

export function eraseFinding(map: MapLibreMap): void {
	for (const { id } of layersOf('paper')) if (map.getLayer(id)) map.removeLayer(id);
	if (map.getSource(source)) map.removeSource(source);
}

type Role = 'found' | 'outside' | 'edge' | 'shape' | 'way' | 'next';

function featuresOf({ area, found, mode, points, pointer }: Drawing): FeatureCollection {
	const features: Feature[] = [];
	features.push({
		type: 'Feature',
		geometry: { type: 'MultiPoint', coordinates: [...found] },
		properties: { role: 'found' satisfies Role }
	});
	if (area) features.push(...areaFeatures(polygonOf(area)));
	const last = points.at(-1);
	const next = pointer && last && (mode === 'measure' || mode === 'shape') ? [last, pointer] : [];
	if (mode === 'measure') {
		features.push(...legsOf(points).map(({ from, to, km }) => lineFeature(greatCircle(from, to, km), 'way')));
		features.push(...legsOf(next).map(({ from, to, km }) => lineFeature(greatCircle(from, to, km), 'next')));
	} else if (mode === 'shape') {
		if (points.length > 2) {
			const polygon = polygonOf({ type: 'shape', corners: points });
			features.push({ type: 'Feature', geometry: polygon, properties: { role: 'shape' satisfies Role } });
		}
		features.push(lineFeature(points, 'way'));
		const first = points[0];
		features.push(
			lineFeature(
				next.length > 0 && first ? [...next, first] : points.length > 2 && first && last ? [last, first] : [],
				'next'
			)
		);
	}
	return { type: 'FeatureCollection', features };
}

/** What lies outside is veiled, so that the eye stays inside. */
function areaFeatures({ coordinates }: Polygon): Feature[] {
	const ring = coordinates[0] ?? [];
	return [
		{
			type: 'Feature',
			geometry: { type: 'Polygon', coordinates: [wholeMap, ring.toReversed()] },
			properties: { role: 'outside' satisfies Role }
		},
		{
			type: 'Feature',
			geometry: { type: 'LineString', coordinates: ring },
			properties: { role: 'edge' satisfies Role }
		}
	];
}

function lineFeature(line: readonly Position[], role: Role): Feature {
	return {
		type: 'Feature',
		geometry:
			line.length > 1 ? { type: 'LineString', coordinates: [...line] } : { type: 'MultiLineString', coordinates: [] },
		properties: { role }
	};
}
