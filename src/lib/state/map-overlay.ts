import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Snippet } from 'svelte';

/** What a page draws over the map while it is open; it comes with the page's code, not with the map's. */
export type MapOverlay = Snippet<[map: MapLibreMap]>;
