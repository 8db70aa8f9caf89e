import type { GeoJSONSource, Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Position } from '$lib/data/types';

/** Layers that answer to the pointer, the topmost first. */
const pointLayers = [
	'highlight-selected',
	'stage-marker',
	'points-marker',
	'points-cluster',
	'parts-marker',
	'landmarks-glyph'
];
const lineLayers = [
	'routes-line',
	'routes-dotted',
	'historic-routes-line',
	'selected-route-line',
	'selected-route-dotted',
	'stage-routes-line',
	'stage-routes-dotted',
	'stage-historic-line'
];

/** What stands at a point of the screen. */
export type Hit =
	| { type: 'thing'; key: string; at: Position }
	| { type: 'cluster'; clusterId: number; count: number; at: Position }
	| { type: 'state'; iso: string; at: Position };

/** Fingers and mice miss by a few pixels. */
const reachPx = 5;

function firstOf(
	map: MapLibreMap,
	x: number,
	y: number,
	layers: string[],
	reach: number
): MapGeoJSONFeature | undefined {
	const box: [PointLike, PointLike] = [
		[x - reach, y - reach],
		[x + reach, y + reach]
	];
	const present = layers.filter((id) => map.getLayer(id));
	return map.queryRenderedFeatures(box, { layers: present })[0];
}

const positionOf = (feature: MapGeoJSONFeature): Position | null =>
	feature.geometry.type === 'Point'
		? [feature.geometry.coordinates[0] ?? 0, feature.geometry.coordinates[1] ?? 0]
		: null;

/**
 * The topmost thing, cluster or state at a point of the map.
 * @param point In CSS pixels of the map's container.
 */
export function hitAt(map: MapLibreMap, point: { x: number; y: number }): Hit | null {
	const { x, y } = point;
	const { lng, lat } = map.unproject([x, y]);
	const feature = firstOf(map, x, y, pointLayers, reachPx) ?? firstOf(map, x, y, lineLayers, reachPx + 2);
	if (feature) {
		const at = positionOf(feature) ?? [lng, lat];
		const { cluster_id: clusterId, point_count: count, key } = feature.properties;
		if (clusterId !== undefined) return { type: 'cluster', clusterId: Number(clusterId), count: Number(count), at };
		if (typeof key === 'string') return { type: 'thing', key, at };
	}
	const state = firstOf(map, x, y, ['states-fill'], 0)?.properties.iso;
	return typeof state === 'string' ? { type: 'state', iso: state, at: [lng, lat] } : null;
}

/** Points nearer than this (degrees, about 15 km) are one town: its things are chosen by name sooner than by place. */
const oneTownDegrees = 0.18;

/**
 * What a cluster holds.
 * @returns The keys of its things, whether they all lie in one town, and the zoom at which the cluster falls apart.
 */
export async function openCluster(
	map: MapLibreMap,
	clusterId: number,
	count: number
): Promise<{ keys: string[]; isOneTown: boolean; zoom: number }> {
	const source = map.getSource<GeoJSONSource>('points');
	if (!source) return { keys: [], isOneTown: false, zoom: map.getZoom() };
	const [leaves, zoom] = await Promise.all([
		source.getClusterLeaves(clusterId, count, 0),
		source.getClusterExpansionZoom(clusterId)
	]);
	const points = leaves.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
	const [lon = 0, lat = 0] = points[0] ?? [];
	const isOneTown = points.every(
		([x = 0, y = 0]) => Math.abs(x - lon) < oneTownDegrees && Math.abs(y - lat) < oneTownDegrees
	);
	const keys = [...new Set(leaves.map((leaf) => String(leaf.properties?.key)))];
	return { keys, isOneTown, zoom };
}
