import type { Feature, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Thing } from '$lib/data/types';
import type { Focus } from '$lib/state/focus';
import { linesOf, pointsOf } from '../features';

type Role = 'selected' | 'pointed' | 'stop';

const withRole = (things: Thing[], role: Role): Feature<Point>[] =>
	pointsOf(things).features.map((feature) => ({ ...feature, properties: { ...feature.properties, role } }));

const isLine = ({ theme }: Thing) => theme === 'routes' || theme === 'historic-routes';

/** What stands in several towns says its name at the first. */
function selectedFeatures(thing: Thing): Feature<Point>[] {
	const [first, ...others] = withRole([thing], isLine(thing) ? 'stop' : 'selected');
	const nameless = others.map((feature) => ({ ...feature, properties: { ...feature.properties, name: '' } }));
	return first ? [first, ...nameless] : [];
}

/** Draws what is selected and what is pointed at above everything else. */
export function drawHighlight(map: MapLibreMap, selected: Thing | null, pointed: Thing | null): void {
	const features = [
		...(selected ? selectedFeatures(selected) : []),
		...(pointed && pointed.positions.length < 8 ? withRole([pointed], 'pointed') : [])
	];
	void map.getSource<GeoJSONSource>('highlight')?.setData({ type: 'FeatureCollection', features });
	const lines = linesOf([selected, pointed].filter((thing) => thing !== null).filter(isLine));
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
