/** One map of the ground, told by the address: ?theme=&locale=&zoom=&lon=&lat=&projection=&select=ISO&terrain=1 */
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';
import { groundStyle, type GroundOptions } from '../../../src/lib/map/ground';
import { fontFaces } from '../../../src/lib/ui/font-faces';

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

const query = new URLSearchParams(location.search);
const text = (key: string, fallback: string) => query.get(key) ?? fallback;
const terrain = query.has('terrain');
const style = groundStyle({
	theme: text('theme', 'paper') as GroundOptions['theme'],
	locale: text('locale', 'en') as GroundOptions['locale'],
	projection: text('projection', 'mercator') as 'globe' | 'mercator',
	site: location.origin,
	hasTerrain: terrain,
	fontFaces
});
const map = new MapLibreMap({
	container: 'map',
	style,
	center: [Number(text('lon', '68')), Number(text('lat', '42'))],
	zoom: Number(text('zoom', '3.6')),
	pitch: terrain ? 60 : 0,
	fadeDuration: 0,
	attributionControl: false
});
map.on('load', () => {
	const id = query.get('select');
	if (id) map.setFeatureState({ source: 'ground', sourceLayer: 'states', id }, { selected: true });
});
map.on('error', ({ error }) => console.error(error.message));
map.on('idle', () => (document.body.dataset.mapState = 'idle'));
