import type { TourRecord } from '$geodata/schema/tour';
import type { StoryPage } from '$lib/data/story-types';
import type { Position, Theme, ThingRef } from '$lib/data/types';
import type { Stage } from '$lib/state/stage';
import type { Camera } from '$lib/state/view-url';
import { coverIndex } from './story-player.svelte';

/** The world at zoom 0, in CSS pixels. */
const worldPx = 512;
/** Cameras are composed for 800 × 600; the whole way keeps clear of the edges of that. */
const room = { width: 680, height: 460 } as const;
/** A way within one town would else be shown as its streets, which the ground does not have. */
const closest = 8;

/** Web Mercator, the world from 0 to 1 (EPSG:3857 without its unit), and back. */
const toPlane = ([lon, lat]: Position): Position => [
	lon / 360 + 0.5,
	0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
];
const fromPlane = ([x, y]: Position): Position => [
	(x - 0.5) * 360,
	(Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI
];

/** Where the stations of a story are, in the order of its scenes. */
export function stationsOf({ scenes }: Pick<TourRecord, 'scenes'>): Position[] {
	return scenes.map(({ camera }) => camera.center);
}

/** A camera that shows all positions, composed as those of scenes are. */
export function cameraOver(positions: readonly Position[]): Camera {
	const xs = positions.map((position) => toPlane(position)[0]);
	const ys = positions.map((position) => toPlane(position)[1]);
	const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const zoom = Math.log2(Math.min(room.width / (east - west), room.height / (south - north)) / worldPx);
	return {
		center: fromPlane([(west + east) / 2, (north + south) / 2]),
		zoom: Math.min(zoom, closest),
		bearing: 0,
		pitch: 0
	};
}

/** Intangible heritage has no point and states are always there: neither can be lit. */
const isLit = (thing: ThingRef): thing is ThingRef & { theme: Theme } =>
	thing.theme !== 'intangible' && thing.theme !== 'states';

/** What the map shows with a scene of a story, or with its title. */
export function stageOf({ record, shown }: StoryPage, index: number): Stage {
	const scene = record.scenes[index];
	if (!scene) {
		const thread = stationsOf(record);
		return { key: `${record.id}/${coverIndex}`, camera: cameraOver(thread), lit: [], thread };
	}
	const lit = (shown[index] ?? []).filter(isLit).map(({ theme, id }) => ({ theme, id }));
	return { key: `${record.id}/${index}`, camera: scene.camera, lit, thread: [] };
}
