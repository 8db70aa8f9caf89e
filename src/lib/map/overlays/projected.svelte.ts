import type { Map as MapLibreMap } from 'maplibre-gl';
import { createSubscriber } from 'svelte/reactivity';
import type { Position } from '$lib/data/types';

const subscribers = new WeakMap<MapLibreMap, () => void>();

/** Makes the reader follow the map's moves. */
function followMoves(map: MapLibreMap): void {
	let subscribe = subscribers.get(map);
	if (!subscribe) {
		subscribe = createSubscriber((update) => {
			const move = map.on('move', update);
			const resize = map.on('resize', update);
			return () => {
				move.unsubscribe();
				resize.unsubscribe();
			};
		});
		subscribers.set(map, subscribe);
	}
	subscribe();
}

/** Where a position stands on the screen now, in CSS pixels of the map, with the map's size; follows the map's moves. */
export function projected(
	map: MapLibreMap,
	position: Position
): { x: number; y: number; width: number; height: number } {
	followMoves(map);
	const { x, y } = map.project(position);
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return { x, y, width, height };
}

/** Bearing of the map in degrees; follows the map's moves. */
export function bearingOf(map: MapLibreMap): number {
	followMoves(map);
	return map.getBearing();
}

/** Zoom of the map; follows the map's moves. */
export function zoomOf(map: MapLibreMap): number {
	followMoves(map);
	return map.getZoom();
}
