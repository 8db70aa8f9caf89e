import type { Feature, GeoJsonProperties, Geometry, Position } from 'geojson';
import { boxOf, roundPoint, roundTo, type Box } from '../geometry';
import { windRings } from './winding';

/** About 0.1 m: RFC 7946 asks for no more precision than the data has. */
const decimals = 6;

export type AtlasFeature = Feature<Geometry | null, NonNullable<GeoJsonProperties>> & { id: string };

/**
 * A collection after RFC 7946: no `crs`, rings by the right-hand rule, six decimals at most, a box around what has a point.
 * Text of one line per feature, so that a change shows as a line.
 */
export function writeFeatureCollection(features: readonly AtlasFeature[]): string {
	const tidy = features.map((feature) => ({
		...feature,
		geometry: feature.geometry && tidyGeometry(feature.geometry)
	}));
	const box = boxOf(tidy.flatMap(({ geometry }) => (geometry ? positionsIn(geometry) : [])));
	const head = box
		? `{"type":"FeatureCollection","bbox":${JSON.stringify(roundBox(box))},`
		: '{"type":"FeatureCollection",';
	return `${head}"features":[\n${tidy.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}

function roundBox(box: Box): number[] {
	return box.map((degrees) => roundTo(degrees, decimals));
}

function tidyGeometry(geometry: Geometry): Geometry {
	const line = (positions: Position[]) => positions.map((position) => roundPoint(position, decimals));
	switch (geometry.type) {
		case 'Point':
			return { type: 'Point', coordinates: roundPoint(geometry.coordinates, decimals) };
		case 'MultiPoint':
		case 'LineString':
			return { type: geometry.type, coordinates: line(geometry.coordinates) };
		case 'MultiLineString':
			return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
		case 'Polygon':
			return { type: 'Polygon', coordinates: windRings(geometry.coordinates.map(line)) };
		case 'MultiPolygon':
			return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => windRings(rings.map(line))) };
		case 'GeometryCollection':
			return { type: 'GeometryCollection', geometries: geometry.geometries.map(tidyGeometry) };
	}
}

function positionsIn(geometry: Geometry): Position[] {
	if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsIn);
	if (geometry.type === 'Point') return [geometry.coordinates];
	if (geometry.type === 'MultiPoint' || geometry.type === 'LineString') return geometry.coordinates;
	if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.coordinates.flat();
	return geometry.coordinates.flat(2);
}
