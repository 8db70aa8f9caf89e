import type { Feature, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Thing } from '$lib/data/types';
import type { Focus } from '$lib/state/focus';
import { linesOf, pointsOf } from '../features';

type Role = 'selected' | 'pointed' | 'stop';

const withRole = (things: Thing[], role: Role): Feature<Point>[] =>
	pointsOf(things).features.map((feature) => ({ ...feature, properties: { ...feature.properties, role } }));

/** Draws what is selected and what is pointed at above everything else. */
export function drawHighlight(map: MapLibreMap, selected: Thing | null, pointed: Thing | null): void {
	const isLine = selected?.theme === 'routes' || selected?.theme === 'historic-routes';
	const features = [
		...(selected ? withRole([selected], isLine ? 'stop' : 'selected') : []),
		...(pointed && pointed.positions.length < 8 ? withRole([pointed], 'pointed') : [])
	];
	void map.getSource<GeoJSONSource>('highlight')?.setData({ type: 'FeatureCollection', features });
	const lines = linesOf([selected, pointed].filter((thing) => thing !== null));
	void map.getSource<GeoJSONSource>('selected-route')?.setData(lines);
}

/** A thing made of what the page knows, for one whose theme is not loaded. */
export function thingOfFocus(focus: Focus, name: string): Thing | null {
	if (focus.theme === 'states') return null;
	return {
		id: focus.id,
		theme: focus.theme,
		name,
		kind: '',
		family: focus.theme === 'heritage' || focus.theme === 'heritage-parts' ? 'heritage' : 'learning',
		actor: null,
		status: '',
		countries: [],
		areas: [],
		positions: focus.positions,
		precision: 'city',
		fromYear: null,
		toYear: null,
		where: ''
	};
}
