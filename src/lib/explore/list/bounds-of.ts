import type { AtlasState } from '$lib/state/atlas.svelte';
import type { Bounds } from './list-order';

/** What the map shows, as far as it says so; without a map everything is in view. */
export function boundsOf(atlas: AtlasState): Bounds | null {
	if (!('bounds' in atlas) || !Array.isArray(atlas.bounds)) return null;
	const [west, south, east, north] = atlas.bounds.map(Number);
	return [west ?? -180, south ?? -90, east ?? 180, north ?? 90];
}
