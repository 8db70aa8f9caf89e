import type { I18n } from '$lib/i18n/i18n';
import { allValues, facets, type Facet, type Filters } from '$lib/state/filters';
import { facetWord } from '$lib/i18n/thing-words';

/** One applied filter: what it says, and the filters without it. */
export interface AppliedFilter {
	key: Facet | 'years';
	text: string;
	undone: Filters;
}

/** More names than this are counted instead of told. */
const mostNames = 3;

/**
 * The applied filters in the reader's words: `Only China`, `Without Museums and Schools`, `2013–2026 only`.
 * @param values All values of a facet that the layers hold: where few are left on, those are named.
 */
export function filtersInWords(
	i18n: Pick<I18n, 't' | 'list' | 'plural'>,
	filters: Filters,
	values: (facet: Facet) => readonly string[]
): AppliedFilter[] {
	const t = i18n.t.explore.list;
	const name = (facet: Facet, list: readonly string[]) =>
		i18n.list(list.map((value) => facetWord(i18n.t.words, facet, value)));
	const many: Record<Facet, Parameters<I18n['plural']>[1]> = {
		kinds: t.manyKinds,
		areas: t.manyAreas,
		actors: t.manyActors,
		statuses: t.manyStatuses,
		countries: t.manyCountries
	};
	const byFacet = facets.flatMap((facet): AppliedFilter[] => {
		const off = [...filters.off[facet]];
		if (off.length === 0) return [];
		const on = values(facet).filter((value) => !filters.off[facet].has(value));
		const isFewOn = on.length > 0 && on.length <= mostNames && on.length < off.length;
		const hidden = off.length <= mostNames ? name(facet, off) : i18n.plural(off.length, many[facet]);
		return [
			{
				key: facet,
				text: isFewOn ? t.onlyOf(name(facet, on)) : t.hidden(hidden),
				undone: allValues(filters, facet)
			}
		];
	});
	if (!filters.years) return byFacet;
	const years = t.yearsOnly(filters.years.join('–'));
	return [...byFacet, { key: 'years', text: years, undone: { ...filters, years: null } }];
}
