import type { Map as MapLibreMap } from 'maplibre-gl';

/** Source and source layer of the ground whose polygons are the states, by ISO code. */
const target = { source: 'ground', sourceLayer: 'states' };

/** Marks the state under the pointer and the one whose page is open. */
export function paintStates(map: MapLibreMap, hovered: string | null, selected: string | null): void {
	if (!map.getSource(target.source)) return;
	map.removeFeatureState(target);
	if (hovered) map.setFeatureState({ ...target, id: hovered }, { hover: true });
	if (selected) map.setFeatureState({ ...target, id: selected }, { selected: true, hover: hovered === selected });
}
