import type { Theme } from '$lib/data/types';
import { defaultThemes, type Filters } from '$lib/state/filters';

const holdsExactly = (themes: ReadonlySet<Theme>, wanted: readonly Theme[]) =>
	themes.size === wanted.length && wanted.every((theme) => themes.has(theme));

/** Leaves one layer on; asked again when it is the only one, brings the first view's layers back. */
export function onlyTheme(filters: Filters, theme: Theme): Filters {
	return holdsExactly(filters.themes, [theme]) ? withDefaultThemes(filters) : { ...filters, themes: new Set([theme]) };
}

/** The layers of the first view; the same filters where they are on already. */
export function withDefaultThemes(filters: Filters): Filters {
	return holdsExactly(filters.themes, defaultThemes) ? filters : { ...filters, themes: new Set(defaultThemes) };
}
