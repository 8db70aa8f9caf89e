import type { Position, Theme } from '$lib/data/types';
import type { AtlasState } from './atlas.svelte';
import { filtersThatShow } from './filters-that-show';

/**
 * Shows a thing that has no page of its own: the map selects it and goes there, its layer goes on and what hides it is
 * lifted.
 * @param position Where it is, as far as the caller knows, for the case that its layer cannot be read.
 */
export async function showOnMap(
	atlas: AtlasState,
	{ theme, id }: { theme: Theme; id: string },
	position: Position | null
): Promise<void> {
	if (!atlas.filters.themes.has(theme)) {
		atlas.filters = { ...atlas.filters, themes: new Set([...atlas.filters.themes, theme]) };
	}
	await atlas.load(theme);
	const thing = atlas.things[theme]?.find((candidate) => candidate.id === id);
	if (thing) atlas.filters = filtersThatShow(atlas.filters, thing);
	atlas.focus = { theme, id, positions: thing?.positions ?? (position ? [position] : []) };
	atlas.pointedAt = { theme, id };
}
