import {
	addProtocol,
	type AddProtocolAction,
	GPUInitializationError,
	Map as MapLibreMap,
	prewarm,
	setWorkerUrl,
	type StyleSpecification
} from 'maplibre-gl';
import './maplibre.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';
import { asset } from '$app/paths';
import type { Camera } from '$lib/state/view-url';
import { drawImage } from './markers/draw-image';

/** [west, south, east, north] of what the ground shows well: wide enough for the tallest screen to see the region whole. */
const groundBounds: [number, number, number, number] = [-20, -35, 180, 75];

const archives = ['/basemap/relief.pmtiles', '/basemap/ground.pmtiles'];

/**
 * A range that did not arrive whole is asked for once more before the map says that a tile is missing: a weak line does it, and
 * Chromium, when one tile is wanted by several at a time from a file that it keeps in its cache.
 */
const askTwice =
	(read: AddProtocolAction): AddProtocolAction =>
	async (request, controller) => {
		try {
			return await read(request, controller);
		} catch (error) {
			if (controller.signal.aborted) throw error;
			console.debug('A tile is asked for again:', request.url, error);
			return read(request, controller);
		}
	};

/**
 * Names the worker and the tile archives to MapLibre, once for all maps of the page. The worker starts and the directories
 * of the archives travel while the page is still coming alive.
 */
function prepareLibrary(): void {
	setWorkerUrl(workerUrl);
	prewarm();
	const protocol = new Protocol();
	addProtocol('pmtiles', askTwice(protocol.tile));
	for (const path of archives) {
		const archive = new PMTiles(new URL(asset(path), location.href).href);
		protocol.add(archive);
		// What fails here is asked for again by the map, which then tells.
		archive.getHeader().catch(() => undefined);
	}
}
prepareLibrary();

export interface MapOptions {
	container: HTMLElement;
	style: StyleSpecification;
	camera: Camera;
	/** Texts of MapLibre itself, in the reader's language. */
	locale: Record<string, string>;
}

/** @returns `null` where the browser draws no WebGL 2. */
export function createMap({ container, style, camera, locale }: MapOptions): MapLibreMap | null {
	try {
		const map = new MapLibreMap({
			container,
			style,
			...camera,
			locale,
			attributionControl: false,
			minZoom: 1.5,
			maxZoom: 14,
			maxPitch: 70,
			// Beyond these the ground has no near tiles.
			maxBounds: groundBounds,
			maxTileCacheZoomLevels: 3,
			fadeDuration: 180,
			// The list and the steps by keyboard are ours; plain arrows and +/- are MapLibre's.
			keyboard: true,
			cooperativeGestures: false
		});
		const ratio = Math.min(Math.max(window.devicePixelRatio, 1), 3);
		map.setMissingStyleImageResolver((id) => {
			const image = drawImage(id, ratio);
			if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: ratio });
		});
		return map;
	} catch (error) {
		if (error instanceof GPUInitializationError) return null;
		throw error;
	}
}
