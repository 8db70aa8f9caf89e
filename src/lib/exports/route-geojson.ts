import type { FeatureCollection, LineString, Point } from 'geojson';
import type { RouteFile } from './route-file';

/** A route as GeoJSON (RFC 7946): its straight line through the stops, then the stops in order. */
export function routeGeoJson(route: RouteFile): FeatureCollection<LineString | Point> {
	const { id, name, summary, url, keywords, stops } = route;
	return {
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				id,
				geometry: { type: 'LineString', coordinates: stops.map((stop) => stop.coordinates) },
				properties: { name, summary, url, keywords, licence: 'CC-BY-4.0' }
			},
			...stops.map((stop, i) => ({
				type: 'Feature' as const,
				id: `${id}-${i + 1}`,
				geometry: { type: 'Point' as const, coordinates: stop.coordinates },
				properties: {
					order: i + 1,
					name: stop.name,
					why: stop.why,
					country: stop.country,
					nights: stop.nights,
					isExact: stop.isExact
				}
			}))
		]
	};
}
