/**
 * The least that draws the ground of the atlas: MapLibre, the same style, tiles and fonts, the same size and camera, and
 * nothing else. What the atlas needs beyond it is the atlas's own cost.
 */
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';
import { groundStyle } from '$lib/map/ground';
import { fontFaces } from '$lib/ui/font-faces';

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('no place for the map');
const query = new URLSearchParams(location.search);
const [lon = 72, lat = 41, zoom = 3.6] = (query.get('at') ?? '').split(',').filter(Boolean).map(Number);
const map = new MapLibreMap({
	container,
	style: groundStyle({ theme: 'paper', locale: 'en', site: location.origin, projection: 'mercator', fontFaces }),
	center: [lon, lat],
	zoom,
	attributionControl: false
});
// For the measurements: what a frame costs here, without anything of the atlas.
Object.assign(window, { __floor: map });
map.on('dataloading', () => (container.dataset.mapState = 'loading'));
map.on('idle', () => (container.dataset.mapState = 'idle'));
