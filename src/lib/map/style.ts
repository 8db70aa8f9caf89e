import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Locale } from '$lib/i18n/locales';
import type { Projection } from '$lib/state/view-url';
import { fontFaces } from '$lib/ui/font-faces';
import { groundStyle } from './ground';
import * as landmarks from './layers/landmarks';
import * as parts from './layers/parts';
import * as points from './layers/points';
import * as routes from './layers/routes';
import type { MapTheme } from './markers/palette';

export interface StyleOptions {
	theme: MapTheme;
	locale: Locale;
	projection: Projection;
	hasTerrain: boolean;
	/** Where the site stands, without a slash at the end: `https://host/base`. */
	site: string;
}

/** Sources whose data the application sets; a change of style must keep what they hold. */
const thematicSources: Record<string, SourceSpecification> = {
	...routes.sources,
	...parts.sources,
	...landmarks.sources,
	...points.sources,
	...routes.selectionSources,
	...points.selectionSources
};

/** Draw order, from the ground up; labels of the ground lie under the marks of the themes. */
const thematicLayers = (theme: MapTheme): LayerSpecification[] => [
	...routes.layers(theme),
	...routes.selectionLayers(theme),
	...landmarks.layers(theme),
	...parts.layers(theme),
	...points.layers(theme),
	...points.selectionLayers(theme)
];

/**
 * Where a state's name may go, in ems from its place, the nearest first: the middle of a state is full of clusters. Never so
 * far that it would name the neighbour's land.
 */
const rowsEms = [0, 1.6, -1.6, 2.8, -2.8];
const columnsEms = [0, 1, -1, 2, -2];
const roundItsPlace = rowsEms.flatMap((y) => columnsEms.map((x): [number, number] => [x, y]));

/** Names of the six states step aside for marks before they give way to them. */
function steppingAside(layer: LayerSpecification): LayerSpecification {
	if (layer.id !== 'state-label' || layer.type !== 'symbol') return layer;
	const offsets = roundItsPlace.flatMap((shift): (string | [number, number])[] => ['center', shift]);
	return { ...layer, layout: { ...layer.layout, 'text-variable-anchor-offset': offsets } };
}

/** The whole map: ground and themes. */
export function atlasStyle(options: StyleOptions): StyleSpecification {
	const { theme, locale, site, hasTerrain } = options;
	const projection = options.projection === 'globe' ? 'globe' : 'mercator';
	const ground = groundStyle({ theme, locale, site, hasTerrain, projection, fontFaces });
	return {
		...ground,
		sources: { ...ground.sources, ...thematicSources },
		layers: [...ground.layers.map(steppingAside), ...thematicLayers(theme)]
	};
}

/** Carries the data of the thematic sources over from the style that is left. */
export function keepThematicData(
	previous: StyleSpecification | undefined,
	next: StyleSpecification
): StyleSpecification {
	if (!previous) return next;
	const kept = Object.keys(thematicSources).flatMap((id) => {
		const source = previous.sources[id];
		return source ? [[id, source] as const] : [];
	});
	return { ...next, sources: { ...next.sources, ...Object.fromEntries(kept) } };
}
