import type { Map as MapLibreMap } from 'maplibre-gl';
import { untrack } from 'svelte';
import type { Position } from '$lib/data/types';
import type { AtlasState } from '$lib/state/atlas.svelte';
import type { Camera } from '$lib/state/view-url';
import { isMotionWelcome } from '../motion';
import { boundsOfMap, farMs, nearMs, roomAround } from './camera';
import { composeCamera } from './compose-camera';
import { drawStage, litOf, themesOf } from './draw-stage';
import type { Padding } from './follow-camera.svelte';

/** How strongly the reader's own layers are drawn under a story. */
const faint = 0.2;

/**
 * Puts on the map what a told story shows, and takes it away when the story ends. To be called after `followCamera`, so that
 * a story's flight has the last word over the room that is made for the page.
 */
export function followStage(map: MapLibreMap, atlas: AtlasState, padding: () => Padding): void {
	followSceneCamera(map, atlas, padding);
	$effect(() => {
		const lit = atlas.stage?.lit ?? [];
		untrack(() => themesOf(lit).forEach((theme) => void atlas.load(theme)));
	});
	$effect(() => {
		const { stage } = atlas;
		const things = stage ? litOf(atlas.loadedThings, stage.lit) : [];
		untrack(() => drawStage(map, things, stage?.thread ?? []));
	});
	$effect(() => {
		const isTold = atlas.stage !== null;
		untrack(() => map.setGlobalStateProperty('ownLayers', isTold ? faint : 1));
	});
}

/** Flies when the scene changes, and anew when what covers the map does; a map that is just built jumps. */
function followSceneCamera(map: MapLibreMap, atlas: AtlasState, padding: () => Padding): void {
	let hasBegun = false;
	/** The moment that the camera has been sent to. */
	let sentTo: string | null = null;
	$effect(() => {
		const { stage } = atlas;
		const { top, right, bottom, left } = padding();
		untrack(() => {
			const isNew = hasBegun && stage?.key !== sentTo;
			const isAnimated = hasBegun && isMotionWelcome();
			hasBegun = true;
			sentTo = stage?.key ?? null;
			// A link that says where to look is heard first, and a reader who looks elsewhere is left alone.
			if (!stage?.camera || (!isNew && atlas.isCameraOwn)) return;
			atlas.isCameraOwn = false;
			flyTo(map, stage.camera, { top, right, bottom, left }, isAnimated);
		});
	});
}

function flyTo(map: MapLibreMap, camera: Camera, padding: Padding, isAnimated: boolean): void {
	const { clientWidth, clientHeight } = map.getContainer();
	const room = roomAround(map);
	const free = {
		width: clientWidth - padding.left - padding.right - room.left - room.right,
		height: clientHeight - padding.top - padding.bottom - room.top - room.bottom
	};
	const offset: [number, number] = [(room.left - room.right) / 2, (room.top - room.bottom) / 2];
	const options = { ...composeCamera(camera, free), padding, offset };
	// A flight that the system turns into a jump forgets the offset; an ease keeps it.
	if (isAnimated) map.flyTo({ ...options, duration: durationTo(map, camera.center) });
	else map.easeTo({ ...options, animate: false });
}

function durationTo(map: MapLibreMap, [lon, lat]: Position): number {
	const [west, south, east, north] = boundsOfMap(map);
	return lon >= west && lon <= east && lat >= south && lat <= north ? nearMs : farMs;
}
