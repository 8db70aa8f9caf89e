import type { Family, Theme } from '$lib/data/types';

/** How a thing stands on the map: a marker, a line, a town's ring, or a glyph without a body. */
export type Mark = 'marker' | 'line' | 'ring' | 'glyph';

export function markOf(family: Family | null, kind: string | undefined): Mark {
	if (family === 'route') return 'line';
	if (family === 'town') return kind === 'city' ? 'ring' : 'glyph';
	return 'marker';
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
	sights: { family: 'heritage', kind: 'museum' },
	cities: { family: 'town', kind: 'city' },
	crossings: { family: 'town', kind: 'crossing' }
};
