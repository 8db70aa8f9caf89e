import { lengthKm, type Point } from '../geometry';
import type { Entry } from '../dataset';
import type { Rule } from './rule';

/** Share by which the written length may differ from the sum of the legs: sources round. */
const tolerance = 0.02;

export const routeLengthFitsStops: Rule = {
	name: 'route-length-fits-stops',
	description: '`straightKm` is the sum of the great-circle legs between the stops, within 2 %.',
	check({ entry }) {
		const route = entry && straightLine(entry);
		if (!route) return [];
		const km = lengthKm(route.points);
		if (Math.abs(route.straightKm - km) <= Math.max(1, km * tolerance)) return [];
		const message = `${route.straightKm} km is not the length of the legs (expected about ${Math.round(km)} km)`;
		return [{ field: 'straightKm', message }];
	}
};

/** The stops of a route in order, with the length written beside them; null for other records. */
function straightLine(entry: Entry): { points: Point[]; straightKm: number } | null {
	if (entry.type === 'routes') {
		return {
			points: entry.record.stops.map(({ position }) => position.coordinates),
			straightKm: entry.record.straightKm
		};
	}
	if (entry.type !== 'historic-routes') return null;
	const { stations, straightKm } = entry.record;
	return { points: stations.map(({ position }) => position.coordinates), straightKm };
}
