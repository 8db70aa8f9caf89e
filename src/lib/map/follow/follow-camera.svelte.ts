import type { Map as MapLibreMap } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { AtlasState } from '$lib/state/atlas.svelte';
import { isMotionWelcome } from '../motion';
import { boundsOfMap, cameraOf, goToCamera, showFocus, showHome } from './camera';

export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** How long the map takes to make room for what comes over it. */
const roomMs = 320;

/**
 * Lets the camera follow the page, the links and what covers the map, and tells the state where it stands. To be called
 * while the component that knows the map is set up.
 */
export function followCamera(map: MapLibreMap, atlas: AtlasState, padding: () => Padding): void {
	makeRoom(map, padding);
	followPage(map, atlas);
	reportCamera(map, atlas);
}

/** Before the first view is fitted, what covers the map must be known; later the map makes room softly. */
function makeRoom(map: MapLibreMap, padding: () => Padding): void {
	let isPadded = false;
	$effect(() => {
		const { top, right, bottom, left } = padding();
		const room = { top, right, bottom, left };
		untrack(() => {
			if (isPadded) map.easeTo({ padding: room, duration: isMotionWelcome() ? roomMs : 0 });
			else map.setPadding(room);
			isPadded = true;
		});
	});
}

/**
 * A link's view wins over the page's, the page's over the whole region; a map built anew stands where the lost one stood.
 */
function followPage(map: MapLibreMap, atlas: AtlasState): void {
	let isFirst = true;
	let wishDone: unknown = null;
	$effect(() => {
		const focus = atlas.focus;
		untrack(() => {
			const begun = !isFirst;
			isFirst = false;
			if (!begun && (atlas.camera ?? atlas.cameraWish)) wishDone = atlas.cameraWish;
			else if (focus) {
				atlas.isCameraOwn = false;
				showFocus(map, focus, begun && isMotionWelcome());
			} else if (!begun) showHome(map, false);
		});
	});
	$effect(() => {
		const wish = atlas.cameraWish;
		if (!wish || wish === wishDone) return;
		wishDone = wish;
		atlas.isCameraOwn = true;
		untrack(() => goToCamera(map, wish, isMotionWelcome()));
	});
}

function reportCamera(map: MapLibreMap, atlas: AtlasState): void {
	const report = () => {
		atlas.camera = cameraOf(map);
		atlas.bounds = boundsOfMap(map);
	};
	$effect(() => {
		const subscriptions = [
			map.on('moveend', report),
			// Hands and keys bring their event along; flights that the page orders have none.
			map.on('movestart', ({ originalEvent }) => {
				if (originalEvent) atlas.isCameraOwn = true;
			})
		];
		untrack(report);
		return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
	});
}
