import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Locale } from '$lib/i18n/locales';
import type { Projection } from '$lib/state/view-url';
import { fontFaces } from '$lib/ui/font-faces';
import { aboveData, belowData, groundStyle } from './ground';
import * as landmarks from './layers/landmarks';
import * as parts from './layers/parts';
import * as points from './layers/points';
import * as routes from './layers/routes';
import * as stage from './layers/stage';
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
	...stage.sources,
	...routes.selectionSources,
	...points.selectionSources
};

/** Lines lie under the names of the ground, which they would cross out. */
const lineLayers = (theme: MapTheme): LayerSpecification[] => [
	...routes.layers(theme).map(stage.steppingBack),
	...stage.lineLayers(theme),
	...routes.selectionLayers(theme)
];

/** Marks lie above the names, which give way to them. */
const markLayers = (theme: MapTheme): LayerSpecification[] => [
	...[...landmarks.layers(theme), ...parts.layers(theme), ...points.layers(theme)].map(stage.steppingBack),
	...stage.markLayers(theme),
	...points.selectionLayers(theme)
];

/** The whole map: ground and themes. */
export function atlasStyle(options: StyleOptions): StyleSpecification {
	const { theme, locale, site, hasTerrain } = options;
	const projection = options.projection === 'globe' ? ('globe' as const) : ('mercator' as const);
	const groundOptions = { theme, locale, site, hasTerrain, projection, fontFaces };
	const ground = groundStyle(groundOptions);
	return {
		...ground,
		state: stage.state,
		sources: { ...ground.sources, ...thematicSources },
		layers: [...belowData(groundOptions), ...lineLayers(theme), ...aboveData(groundOptions), ...markLayers(theme)]
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
