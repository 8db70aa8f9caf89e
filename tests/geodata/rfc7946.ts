import { isObject, type Json } from '../../geodata/json';

const depthByType: Record<string, number> = {
	Point: 0,
	MultiPoint: 1,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3
};
const memberNames = { collection: ['type', 'bbox', 'features'], feature: ['type', 'id', 'geometry', 'properties'] };

/** What a text breaks of RFC 7946, read on its own without the compiler's code. [] for a valid collection of features. */
export function findViolations(text: string): string[] {
	const json = JSON.parse(text) as Json;
	if (!isObject(json) || json['type'] !== 'FeatureCollection') return ['no FeatureCollection'];
	if (!Array.isArray(json['features'])) return ['features is no list'];
	const box = json['bbox'] === undefined ? [] : boxViolations(json['bbox']);
	const ids = json['features'].map((feature) => (isObject(feature) ? feature['id'] : undefined));
	return [
		...unknownMembers(json, memberNames.collection, 'collection'),
		...box,
		...(new Set(ids).size === ids.length ? [] : ['two features share an id']),
		...json['features'].flatMap((feature, index) => featureViolations(feature, `features[${index}]`))
	];
}

function featureViolations(feature: Json, at: string): string[] {
	if (!isObject(feature) || feature['type'] !== 'Feature') return [`${at}: no Feature`];
	const { id, geometry, properties } = feature;
	return [
		...unknownMembers(feature, memberNames.feature, at),
		...(typeof id === 'string' && id !== '' ? [] : [`${at}: id is no text`]),
		...(isObject(properties) ? [] : [`${at}: properties is no object`]),
		...(geometry === null ? [] : geometryViolations(geometry, `${at}.geometry`))
	];
}

function geometryViolations(geometry: Json | undefined, at: string): string[] {
	if (!isObject(geometry) || typeof geometry['type'] !== 'string') return [`${at}: no geometry`];
	const depth = depthByType[geometry['type']];
	const coordinates = geometry['coordinates'];
	if (depth === undefined || coordinates === undefined) return [`${at}: unknown type ${geometry['type']}`];
	const positions = flatten(coordinates, depth);
	const wrong = positions.filter((position) => !isPosition(position)).map(() => `${at}: a position is wrong`);
	const line = geometry['type'] === 'LineString' && positions.length < 2 ? [`${at}: a line of one point`] : [];
	const empty = positions.length === 0 ? [`${at}: no positions`] : [];
	const polygons = geometry['type'] === 'Polygon' ? [coordinates] : coordinates;
	const rings = geometry['type'].endsWith('Polygon') ? (polygons as number[][][][]) : [];
	return [
		...wrong,
		...line,
		...empty,
		...rings.flatMap((polygon) => polygon.flatMap((ring, i) => ringViolations(ring, i, at)))
	];
}

function ringViolations(ring: number[][], index: number, at: string): string[] {
	const isClosed = JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1));
	let doubleArea = 0;
	for (let i = 1; i < ring.length; i++) {
		const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
		const [x2 = 0, y2 = 0] = ring[i] ?? [];
		doubleArea += (x2 - x1) * (y2 + y1); // positive for a clockwise ring
	}
	const isClockwise = doubleArea > 0;
	return [
		...(ring.length >= 4 && isClosed ? [] : [`${at}: ring ${index} is not closed`]),
		...(isClockwise === index > 0 ? [] : [`${at}: ring ${index} breaks the right-hand rule`])
	];
}

function isPosition(value: Json): boolean {
	if (!Array.isArray(value) || value.length !== 2) return false;
	const [lon, lat] = value;
	if (typeof lon !== 'number' || typeof lat !== 'number') return false;
	return (
		Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && [lon, lat].every((n) => (`${n}`.split('.')[1] ?? '').length <= 6)
	);
}

function boxViolations(box: Json): string[] {
	const [west, south, east, north] = Array.isArray(box) ? box.map(Number) : [];
	if (west === undefined || south === undefined || east === undefined || north === undefined) return ['bbox is no box'];
	return west <= east && south <= north ? [] : ['bbox is turned round'];
}

function unknownMembers(object: Record<string, Json>, known: string[], at: string): string[] {
	return Object.keys(object)
		.filter((key) => !known.includes(key))
		.map((key) => `${at}: foreign member ${key}`);
}

function flatten(coordinates: Json, depth: number): Json[] {
	if (depth === 0) return [coordinates];
	return Array.isArray(coordinates) ? coordinates.flatMap((inner) => flatten(inner, depth - 1)) : [coordinates];
}
