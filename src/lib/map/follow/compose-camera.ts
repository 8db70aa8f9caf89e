import type { Camera } from '$lib/state/view-url';

/** The free area, in CSS pixels, for which cameras of stories are composed. */
export const composedFor = { width: 800, height: 600 } as const;

/** A phone shows the same land smaller and a wall larger, but neither so much that the picture becomes another one. */
const zoomLimits = { out: -1.6, in: 1.2 } as const;

/**
 * A camera that shows in another area about the land that it was composed to show: each halving of the narrower side is a
 * zoom level.
 * @param free Free area of the map, in CSS pixels.
 */
export function composeCamera(camera: Camera, free: { width: number; height: number }): Camera {
	const scale = Math.min(free.width / composedFor.width, free.height / composedFor.height);
	const step = scale > 0 ? Math.log2(scale) : zoomLimits.out;
	return { ...camera, zoom: camera.zoom + Math.min(Math.max(step, zoomLimits.out), zoomLimits.in) };
}
