import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Thing } from '$lib/data/types';
import { linesOf, pointsOf } from '../features';
import { clusteredThemes } from '../layers/points';
import { landmarkThemes } from '../layers/landmarks';

function setData(map: MapLibreMap, source: string, data: FeatureCollection): void {
	void map.getSource<GeoJSONSource>(source)?.setData(data);
}

/** Gives the sources of the map what is shown now. */
export function feedSources(map: MapLibreMap, shown: readonly Thing[]): void {
	const ofThemes = (themes: readonly string[]) => shown.filter(({ theme }) => themes.includes(theme));
	setData(map, 'points', pointsOf(ofThemes(clusteredThemes)));
	setData(map, 'parts', pointsOf(ofThemes(['heritage-parts'])));
	setData(map, 'landmarks', pointsOf(ofThemes(landmarkThemes)));
	setData(map, 'routes', linesOf(ofThemes(['routes'])));
	setData(map, 'historic-routes', linesOf(ofThemes(['historic-routes'])));
}
