import * as v from 'valibot';
import { fiveStates, type FiveStateCode } from '$geodata/schema/vocabulary';

export const compareViews = ['powers', 'countries', 'media'] as const;
export type CompareView = (typeof compareViews)[number];

/** What a link to the comparison says beside the view of the map. */
export interface CompareQuery {
	view: CompareView;
	/** One of the five, or null for all of them: where the three powers are compared. */
	country: FiveStateCode | null;
	/** Two to five states side by side, in the order of their codes. */
	countries: readonly FiveStateCode[];
	/** Institutions counted by head, not as they are. */
	isPerMillion: boolean;
}

export const defaultCompareQuery: CompareQuery = {
	view: 'powers',
	country: null,
	countries: fiveStates,
	isPerMillion: false
};

export const fewestCountries = 2;

const someStates = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{3}(,[A-Z]{3})+$/),
	v.transform((text): readonly FiveStateCode[] => {
		const named = text.split(',');
		return fiveStates.filter((state) => named.includes(state));
	}),
	v.minLength(fewestCountries)
);

const parameters = {
	view: v.fallback(v.picklist(compareViews), defaultCompareQuery.view),
	country: v.fallback(v.nullable(v.picklist(fiveStates)), defaultCompareQuery.country),
	countries: v.fallback(someStates, defaultCompareQuery.countries),
	per: v.fallback(v.picklist(['million', 'count']), 'count')
};

/** What a query says; a value that is no answer falls back to the default. Never throws. */
export function compareQueryOf(search: URLSearchParams): CompareQuery {
	return {
		view: v.parse(parameters.view, search.get('view')),
		country: v.parse(parameters.country, search.get('country')),
		countries: v.parse(parameters.countries, search.get('countries')),
		isPerMillion: v.parse(parameters.per, search.get('per')) === 'million'
	};
}

/** The query of a link to a comparison, with `?` where there is one; only what bears on its view and is not the default. */
export function compareSearchOf({ view, country, countries, isPerMillion }: CompareQuery): string {
	const parts: string[] = [];
	if (view !== defaultCompareQuery.view) parts.push(`view=${view}`);
	if (view === 'powers' && country) parts.push(`country=${country}`);
	if (view === 'countries' && countries.length < fiveStates.length) parts.push(`countries=${countries.join(',')}`);
	if (view === 'countries' && isPerMillion) parts.push('per=million');
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The states with one more or one fewer; the last two cannot be left out. */
export function toggleCountry(countries: readonly FiveStateCode[], state: FiveStateCode): readonly FiveStateCode[] {
	const isIn = countries.includes(state);
	if (isIn && countries.length <= fewestCountries) return countries;
	return fiveStates.filter((code) => (code === state ? !isIn : countries.includes(code)));
}
