import * as v from 'valibot';
import type { SearchTheme } from '$lib/data/types';

/** Themes to which what is found may be narrowed. */
export const searchThemes = [
	'states',
	'places',
	'heritage',
	'heritage-parts',
	'intangible',
	'routes',
	'historic-routes',
	'initiatives',
	'events',
	'concepts',
	'leaders',
	'sights',
	'cities',
	'towns',
	'crossings'
] as const satisfies readonly SearchTheme[];

/** What the address of all results says. */
export interface FindView {
	/** As typed, '' for nothing. */
	query: string;
	theme: SearchTheme | null;
}

const longestQuery = 160;
const querySchema = v.pipe(
	v.string(),
	v.transform((text) => text.replace(/\p{C}+/gu, ' ').trim()),
	v.maxLength(longestQuery)
);
const themeSchema = v.picklist(searchThemes);

/** Reads the address; what is malformed falls back, and nothing throws. */
export function findOfQuery(parameters: URLSearchParams): FindView {
	const query = v.safeParse(querySchema, parameters.get('q'));
	const theme = v.safeParse(themeSchema, parameters.get('of'));
	return { query: query.success ? query.output : '', theme: theme.success ? theme.output : null };
}

/** Address of all results, without base path and language. */
export function pathOfFind({ query, theme }: FindView): string {
	const parameters = new URLSearchParams({ ...(query ? { q: query } : {}), ...(theme ? { of: theme } : {}) });
	const text = parameters.toString();
	return text === '' ? '/find' : `/find?${text}`;
}
