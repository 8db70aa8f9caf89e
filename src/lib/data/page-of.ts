import type { Theme } from './types';

/** Pages that things of a theme have, without base path and language; the others only have a point on the map. */
const pageFolders: Partial<Record<Theme | 'states' | 'intangible', string>> = {
	states: 'countries',
	places: 'places',
	heritage: 'heritage',
	initiatives: 'initiatives',
	routes: 'routes',
	events: 'events'
};

/** Address of the page of a thing, `null` for one that has none of its own. */
export function pageOf({ theme, id }: { theme: Theme | 'states' | 'intangible'; id: string }): string | null {
	const folder = pageFolders[theme];
	return folder ? `/${folder}/${id}` : null;
}
