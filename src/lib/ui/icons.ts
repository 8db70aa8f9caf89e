/** Icons in use, and only these: each one listed costs every reader its bytes. Glyphs of markers belong to the map. */
const files = import.meta.glob<string>(
	[
		'./icons/{arrow-right,back,chevron-down,chevron-right,close,plus,minus}.svg',
		'./icons/{explore,summit,initiatives,compare,library,timeline,stories,route,data}.svg',
		'./icons/{language,theme,search,filter,legend,clock,eye}.svg',
		'./icons/{share,cite,download,source,warning,globe,home-view,layers,locate,plan,touch}.svg'
	],
	{ query: '?raw', import: 'default', eager: true }
);

export type IconName =
	| 'arrow-right'
	| 'back'
	| 'chevron-down'
	| 'chevron-right'
	| 'close'
	| 'plus'
	| 'minus'
	| 'explore'
	| 'summit'
	| 'initiatives'
	| 'compare'
	| 'library'
	| 'timeline'
	| 'stories'
	| 'route'
	| 'data'
	| 'language'
	| 'theme'
	| 'search'
	| 'filter'
	| 'legend'
	| 'clock'
	| 'eye'
	| 'share'
	| 'cite'
	| 'download'
	| 'source'
	| 'warning'
	| 'globe'
	| 'home-view'
	| 'layers'
	| 'locate'
	| 'plan'
	| 'touch';

/** The one path that each icon consists of, drawn on a field of 24 by 24. */
export function iconPath(name: IconName): string {
	return /<path d="([^"]+)"/.exec(files[`./icons/${name}.svg`] ?? '')?.[1] ?? '';
}
