import type { Family, Theme } from '$lib/data/types';
import { heritagePartKinds, sightKinds } from '../../../../geodata/schema/vocabulary';

/** How a thing stands on the map: a marker, a line, or a plain glyph for what a traveller meets. */
export type Mark = 'marker' | 'line' | 'glyph';

const partKinds: readonly string[] = heritagePartKinds;
const landmarkKinds: readonly string[] = sightKinds.filter((kind) => !partKinds.includes(kind));

export function markOf(family: Family | null, kind = ''): Mark {
	if (family === 'route') return 'line';
	if (family === 'town') return 'glyph';
	return family === 'heritage' && landmarkKinds.includes(kind) ? 'glyph' : 'marker';
}

/** The thing that stands for a layer in the legend. */
export const sampleOfLayer: Record<Theme, { family: Family; kind: string }> = {
	places: { family: 'learning', kind: 'university' },
	heritage: { family: 'heritage', kind: 'world-heritage' },
	'heritage-parts': { family: 'heritage', kind: 'caravanserai' },
	initiatives: { family: 'initiative', kind: 'initiative' },
	events: { family: 'event', kind: 'event' },
	routes: { family: 'route', kind: 'tourist-route' },
	'historic-routes': { family: 'route', kind: 'branch' },
	sights: { family: 'heritage', kind: 'bazaar' },
	cities: { family: 'town', kind: 'city' },
	crossings: { family: 'town', kind: 'road' }
};
