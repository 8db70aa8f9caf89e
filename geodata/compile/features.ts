import type { LineString, MultiPoint, Point as PointGeometry } from 'geojson';
import type { Dataset } from '../dataset';
import type { Point } from '../geometry';
import type { Names, Position } from '../schema/common';
import type { AtlasFeature } from './feature-collection';

/** The properties that every feature has, and then what its type has besides; `names` is called `name` in GeoJSON. */
function propertiesOf({ id, kind, names, ...more }: NamedRecord) {
	return { id, kind, name: names, ...more };
}

function feature(
	{ position, ...rest }: PositionedRecord,
	geometry: AtlasFeature['geometry'],
	extra: object = {}
): AtlasFeature {
	const place = position ? { precision: position.precision, positionNote: position.note } : {};
	return { type: 'Feature', id: rest.id, geometry, properties: { ...propertiesOf(rest), ...place, ...extra } };
}

interface NamedRecord {
	id: string;
	kind: string;
	names: Names;
}

interface PositionedRecord extends NamedRecord {
	position?: Position;
}

function pointFeature(record: PositionedRecord & { position: Position }, extra: object = {}): AtlasFeature {
	return feature(record, point(record.position.coordinates), extra);
}

function point(coordinates: Point): PointGeometry {
	return { type: 'Point', coordinates };
}

/** A line through the stops; stops at one spot count once, and a route within one town still has its two ends. */
function lineOf(points: Point[]): LineString {
	const distinct = points.filter(
		([lon, lat], index) => lon !== points[index - 1]?.[0] || lat !== points[index - 1]?.[1]
	);
	const [first] = distinct;
	return { type: 'LineString', coordinates: distinct.length === 1 && first ? [first, first] : distinct };
}

function multiPoint(points: Point[]): MultiPoint | null {
	return points.length === 0 ? null : { type: 'MultiPoint', coordinates: points };
}

/** Features by the name of their GeoJSON file. */
export function featuresByFile({ records, boundaries }: Dataset): Record<string, AtlasFeature[]> {
	return {
		states: records.states.map(({ profile, ...state }) =>
			feature(state, boundaries[state.id] ?? null, { focusAreas: profile?.focusAreas ?? [] })
		),
		places: records.places.map((place) => pointFeature(place)),
		heritage: records.heritage.flatMap(({ parts, ...property }) => [
			pointFeature(property, { parts: parts.map(({ id }) => id) }),
			...parts.map(({ country, ...part }) =>
				pointFeature(part, { countries: [country], areas: property.areas, partOf: property.id })
			)
		]),
		cities: records.cities.map((city) => pointFeature(city)),
		sights: records.sights.map((sight) => pointFeature(sight)),
		crossings: records.crossings.map((crossing) => pointFeature(crossing)),
		routes: records.routes.map((route) =>
			feature(route, lineOf(route.stops.map(({ position }) => position.coordinates)))
		),
		'historic-routes': records['historic-routes'].map((route) =>
			feature(route, lineOf(route.stations.map(({ position }) => position.coordinates)))
		),
		initiatives: records.initiatives.map((initiative) =>
			feature(initiative, multiPoint(initiative.places.map(({ position }) => position.coordinates)))
		),
		events: records.events.map((event) => feature(event, event.place ? point(event.place.position.coordinates) : null))
	};
}
