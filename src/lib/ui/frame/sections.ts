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
}

/** Sections that exist; the order is that of the rail. */
export const sections: readonly Section[] = [
	{
		path: '/',
		label: (shell) => shell.explore,
		icon: 'explore',
		holds: ['', 'countries', 'places', 'heritage', 'initiatives']
	},
	{ path: '/routes', label: (shell) => shell.routes, icon: 'route', holds: ['routes'] },
	{ path: '/data', label: (shell) => shell.data, icon: 'data', holds: ['data'] }
];

/** The section that an address belongs to, if any: `/places/x` is explored. */
export function sectionOf(path: string): Section | undefined {
	const first = path.split('/')[1] ?? '';
	return sections.find(({ holds }) => holds.includes(first));
}
