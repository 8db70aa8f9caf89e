import type { Position, Theme } from '$lib/data/types';
import type { AtlasState } from '$lib/state/atlas.svelte';

/** Near enough to tell the points of a town apart. */
const nearZoom = 9;

/**
 * Shows a thing that has no page of its own: its layer goes on, the camera goes there and the thing is pointed at.
 * @param position `null` for a thing without a point: only its layer goes on.
 */
export function showOnMap(
	atlas: AtlasState,
	{ theme, id }: { theme: Theme; id: string },
	position: Position | null
): void {
	if (!atlas.filters.themes.has(theme)) {
		atlas.filters = { ...atlas.filters, themes: new Set([...atlas.filters.themes, theme]) };
	}
	atlas.pointedAt = { theme, id };
	if (!position) return;
	const { zoom = 0, bearing = 0, pitch = 0 } = atlas.camera ?? {};
	atlas.cameraWish = { center: position, zoom: Math.max(zoom, nearZoom), bearing, pitch };
}
