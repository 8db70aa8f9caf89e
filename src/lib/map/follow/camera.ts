import type { LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import type { Focus } from '$lib/state/focus';
import { boundsOfPositions, type Bounds } from '$lib/geometry/bounds';
import type { Camera } from '$lib/state/view-url';

/** The five states and the road to Xi'an. */
export const homeBounds: Bounds = [51, 34, 110, 53];
/** Where the map begins before it is fitted to its window. */
export const homeCamera: Camera = { center: [76, 43.5], zoom: 3.4, bearing: 0, pitch: 0 };

export const nearMs = 1200;
export const farMs = 2600;
/** Close enough that one marker stands alone, far enough to see where it lies. */
const placeZoom = 6.6;

export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** [west, south, east, north] of what the map shows. */
export function boundsOfMap(map: MapLibreMap): Bounds {
	const bounds = map.getBounds();
	return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** The legend covers the left of a wide map; what is fitted keeps clear of it. */
export function roomAround(map: MapLibreMap): { top: number; right: number; bottom: number; left: number } {
	const isWide = map.getContainer().clientWidth > 760;
	return isWide ? { top: 84, right: 72, bottom: 40, left: 284 } : { top: 24, right: 28, bottom: 24, left: 28 };
}

/** How long a flight takes: near ones are quick, far ones leave time to see where one goes. */
function durationTo(map: MapLibreMap, bounds: Bounds): number {
	const [west, south, east, north] = boundsOfMap(map);
	const isInView = bounds[0] >= west && bounds[1] >= south && bounds[2] <= east && bounds[3] <= north;
	return isInView ? nearMs : farMs;
}

export function showBounds(map: MapLibreMap, bounds: Bounds, maxZoom: number, isAnimated: boolean): void {
	const target: LngLatBoundsLike = bounds;
	const options = { padding: roomAround(map), maxZoom, bearing: 0, pitch: 0 };
	if (isAnimated) map.fitBounds(target, { ...options, duration: durationTo(map, bounds) });
	else map.fitBounds(target, { ...options, animate: false });
}

export function showHome(map: MapLibreMap, isAnimated: boolean): void {
	showBounds(map, homeBounds, 6, isAnimated);
}

/** Moves so that what the page is about stands in the free part of the map. */
export function showFocus(map: MapLibreMap, focus: Focus, isAnimated: boolean): void {
	if (focus.theme === 'states') return showBounds(map, focus.bounds, 7, isAnimated);
	if (focus.positions.length === 0) return;
	const bounds = boundsOfPositions(focus.positions);
	const isPoint = bounds[0] === bounds[2] && bounds[1] === bounds[3];
	showBounds(map, bounds, isPoint ? Math.max(placeZoom, Math.min(map.getZoom(), 11)) : 9, isAnimated);
}

export function goToCamera(map: MapLibreMap, camera: Camera, isAnimated: boolean): void {
	if (isAnimated) map.flyTo({ ...camera, duration: nearMs });
	else map.jumpTo(camera);
}
