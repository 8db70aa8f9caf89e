import type { Map as MapLibreMap } from 'maplibre-gl';
import { mount, unmount } from 'svelte';
import type { I18n } from '$lib/i18n/i18n';
import { loadTexts } from '$lib/i18n/page-texts';
import FindingOverlay from './FindingOverlay.svelte';
import type { FindingHand } from './finding-hand.svelte';

export interface Hanging {
	map: MapLibreMap;
	hand: FindingHand;
	i18n: I18n;
	/** Contexts of the place from which it is hung. */
	context: Map<unknown, unknown>;
}

/** Hangs over the map what is found, measured and drawn. @returns What takes it down again. */
export async function hangOverlay({ map, hand, i18n, context }: Hanging): Promise<() => void> {
	await loadTexts(i18n.locale, 'finding');
	const overlay = mount(FindingOverlay, { target: map.getContainer(), props: { map, hand }, context });
	return () => void unmount(overlay);
}
