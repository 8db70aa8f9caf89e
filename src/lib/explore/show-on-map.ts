import type { Position, Theme } from '$lib/data/types';
import type { AtlasState } from '$lib/state/atlas.svelte';
import { filtersThatShow } from './filters-that-show';

/** Near enough to tell the points of a town apart. */
const nearZoom = 9;

/**
 * Shows a thing that has no page of its own: the camera goes there, the thing is pointed at, its layer goes on and what
 * hides it is lifted.
 * @param position `null` for a thing without a point: the camera stays.
 */
export async function showOnMap(
	atlas: AtlasState,
	{ theme, id }: { theme: Theme; id: string },
	position: Position | null
): Promise<void> {
	if (position) {
		const { zoom = 0, bearing = 0, pitch = 0 } = atlas.camera ?? {};
		atlas.cameraWish = { center: position, zoom: Math.max(zoom, nearZoom), bearing, pitch };
	}
	atlas.pointedAt = { theme, id };
	if (!atlas.filters.themes.has(theme)) {
		atlas.filters = { ...atlas.filters, themes: new Set([...atlas.filters.themes, theme]) };
	}
	await atlas.load(theme);
	const thing = atlas.things[theme]?.find((candidate) => candidate.id === id);
	if (thing) atlas.filters = filtersThatShow(atlas.filters, thing);
}
