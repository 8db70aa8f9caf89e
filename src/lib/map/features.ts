import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Position, Theme, Thing } from '$lib/data/types';

/** What the map's layers read of a thing. `key` names it over all themes. */
export interface PointProperties {
	key: string;
	theme: Theme;
	family: string;
	kind: string;
	actor: string;
	status: string;
	name: string;
}

export const keyOf = ({ theme, id }: { theme: string; id: string }): string => `${theme}/${id}`;

/** Things by the name that their points carry. */
export const thingsByKey = (things: readonly Thing[]): ReadonlyMap<string, Thing> =>
	new Map(things.map((thing) => [keyOf(thing), thing]));

const propertiesOf = (thing: Thing): PointProperties => ({
	key: keyOf(thing),
	theme: thing.theme,
	family: thing.family,
	kind: thing.kind,
	actor: thing.actor ?? 'none',
	status: thing.status || 'operating',
	name: thing.name
});

/** A point for every position of a thing: an initiative that is felt in three towns stands in all three. */
export function pointsOf(things: readonly Thing[]): FeatureCollection<Point, PointProperties> {
	const features = things.flatMap((thing): Feature<Point, PointProperties>[] => {
		const properties = propertiesOf(thing);
		return thing.positions.map((coordinates) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates },
			properties
		}));
	});
	return { type: 'FeatureCollection', features };
}

/** Points drawn between two stops of a route, so that it reads as a way and not as a fold. */
const pointsPerLeg = 12;

/** Half of the plain Catmull–Rom tangent: long legs beside short ones do not overshoot. */
const tangentWeight = 0.25;

/**
 * A cardinal spline (cubic Hermite with tangents along the neighbours) through the stops. The stops are what the record
 * says; the way between them is drawn for the eye.
 */
export function curveThrough(stops: readonly Position[]): Position[] {
	if (stops.length < 3) return [...stops];
	const at = (index: number) => stops[Math.max(0, Math.min(index, stops.length - 1))] as Position;
	const curve: Position[] = [];
	for (let leg = 0; leg < stops.length - 1; leg++) {
		const [before, from, to, after] = [at(leg - 1), at(leg), at(leg + 1), at(leg + 2)];
		for (let step = 0; step < pointsPerLeg; step++) {
			const t = step / pointsPerLeg;
			const [t2, t3] = [t * t, t * t * t];
			const blend = (axis: 0 | 1) =>
				(2 * t3 - 3 * t2 + 1) * from[axis] +
				(t3 - 2 * t2 + t) * tangentWeight * (to[axis] - before[axis]) +
				(3 * t2 - 2 * t3) * to[axis] +
				(t3 - t2) * tangentWeight * (after[axis] - from[axis]);
			curve.push([blend(0), blend(1)]);
		}
	}
	curve.push(at(stops.length - 1));
	return curve;
}

/** A line for every route, curved through its stops. */
export function linesOf(things: readonly Thing[]): FeatureCollection<LineString, PointProperties> {
	const features = things
		.filter(({ positions }) => positions.length > 1)
		.map((thing): Feature<LineString, PointProperties> => ({
			type: 'Feature',
			geometry: { type: 'LineString', coordinates: curveThrough(thing.positions) },
			properties: propertiesOf(thing)
		}));
	return { type: 'FeatureCollection', features };
}
