import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Position, Theme, Thing } from '$lib/data/types';
import type { Stage } from '$lib/state/stage';
import { curveThrough, keyOf, linesOf, pointsOf, type PointProperties } from '../features';

/** Themes whose things a story lights up. */
export function themesOf(lit: Stage['lit']): Theme[] {
	return [...new Set(lit.map(({ theme }) => theme))];
}

/** Of all things those that a story lights up, as far as they are loaded. */
export function litOf(things: readonly Thing[], lit: Stage['lit']): Thing[] {
	if (lit.length === 0) return [];
	const keys = new Set(lit.map(keyOf));
	return things.filter((thing) => keys.has(keyOf(thing)));
}

/** Gives the sources of a story what it shows now. */
export function drawStage(map: MapLibreMap, things: readonly Thing[], thread: readonly Position[]): void {
	const isRoute = ({ theme }: Thing) => theme === 'routes';
	const isHistoric = ({ theme }: Thing) => theme === 'historic-routes';
	setData(map, 'stage-routes', linesOf(things.filter(isRoute)));
	setData(map, 'stage-historic', linesOf(things.filter(isHistoric)));
	setData(map, 'stage-marks', marksOf(things.filter((thing) => !isRoute(thing) && !isHistoric(thing))));
	setData(map, 'stage-thread', threadOf(thread));
}

function setData(map: MapLibreMap, source: string, data: FeatureCollection): void {
	void map.getSource<GeoJSONSource>(source)?.setData(data);
}

/** What stands there comes before what happened or was proposed there. */
const order: readonly Theme[] = ['heritage', 'heritage-parts', 'places', 'sights', 'cities', 'initiatives', 'events'];
/** Points nearer than this (degrees, a few km) would hide each other. */
const nearDegrees = 0.04;
/** From mark to mark of one place, in CSS pixels. */
const besidePx = 27;

export interface MarkProperties extends PointProperties {
	/** From the point to the middle of the mark, in CSS pixels. */
	offset: [x: number, y: number];
}

/** A mark for every point; those of one place stand in a row, and the first of them says its name. */
export function marksOf(things: readonly Thing[]): FeatureCollection<Point, MarkProperties> {
	const sorted = things.toSorted((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme));
	const places: Feature<Point, PointProperties>[][] = [];
	for (const feature of pointsOf(sorted).features) {
		const place = places.find(([first]) => first && isNear(first, feature));
		if (place) place.push(feature);
		else places.push([feature]);
	}
	const features = places.flatMap((place) =>
		place.map((feature, index): Feature<Point, MarkProperties> => {
			const offset: [number, number] = [(index - (place.length - 1) / 2) * besidePx, 0];
			const name = index === 0 ? feature.properties.name : '';
			return {
				...feature,
				geometry: place[0]?.geometry ?? feature.geometry,
				properties: { ...feature.properties, name, offset }
			};
		})
	);
	return { type: 'FeatureCollection', features };
}

function isNear({ geometry: a }: Feature<Point>, { geometry: b }: Feature<Point>): boolean {
	const far = (axis: 0 | 1) => Math.abs((a.coordinates[axis] ?? 0) - (b.coordinates[axis] ?? 0));
	return far(0) < nearDegrees && far(1) < nearDegrees;
}

/** The way of a story with its stations, numbered as its scenes. */
function threadOf(stations: readonly Position[]): FeatureCollection<LineString | Point> {
	if (stations.length < 2) return { type: 'FeatureCollection', features: [] };
	const line: Feature<LineString> = {
		type: 'Feature',
		geometry: { type: 'LineString', coordinates: curveThrough(stations) },
		properties: {}
	};
	const points = stations.map((coordinates, index): Feature<Point> => {
		return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { number: index + 1 } };
	});
	return { type: 'FeatureCollection', features: [line, ...points] };
}
