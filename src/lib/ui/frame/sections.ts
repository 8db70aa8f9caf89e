import type { Messages } from '$lib/i18n/catalogue';
import type { IconName } from '../icons';

/** A section of the atlas, in the rail and in the tabs. */
export interface Section {
	/** Address without base path and language. */
	path: string;
	label: (shell: Messages['shell']) => string;
	icon: IconName;
	/** First segments of the addresses that belong to the section. */
	holds: readonly string[];
	/** Whether a phone shows it as a tab; the others stand under "More". */
	isTab: boolean;
}

/** Sections that exist; the order is that of the rail. */
export const sections: readonly Section[] = [
	{
		path: '/',
		label: (shell) => shell.explore,
		icon: 'explore',
		holds: ['', 'countries', 'places', 'heritage', 'near'],
		isTab: true
	},
	{ path: '/summits', label: (shell) => shell.summits, icon: 'summit', holds: ['summits'], isTab: false },
	{
		path: '/initiatives',
		label: (shell) => shell.initiatives,
		icon: 'initiatives',
		holds: ['initiatives'],
		isTab: true
	},
	{ path: '/compare', label: (shell) => shell.compare, icon: 'compare', holds: ['compare'], isTab: false },
	{
		path: '/concepts',
		label: (shell) => shell.concepts,
		icon: 'library',
		holds: ['concepts', 'findings'],
		isTab: false
	},
	{
		path: '/timeline',
		label: (shell) => shell.timeline,
		icon: 'timeline',
		holds: ['timeline', 'events'],
		isTab: false
	},
	{ path: '/stories', label: (shell) => shell.stories, icon: 'stories', holds: ['stories'], isTab: true },
	{ path: '/routes', label: (shell) => shell.routes, icon: 'route', holds: ['routes'], isTab: true },
	{ path: '/data', label: (shell) => shell.data, icon: 'data', holds: ['data', 'about'], isTab: false }
];

/** The section that an address belongs to, if any: `/places/x` is explored. */
export function sectionOf(path: string): Section | undefined {
	const first = path.split('/')[1] ?? '';
	return sections.find(({ holds }) => holds.includes(first));
}
