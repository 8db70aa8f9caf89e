import type { SearchEntry, SearchTheme } from '$lib/data/types';
import type { I18n } from '$lib/i18n/i18n';
import { wordOf } from '$lib/i18n/word-of';

/** Countries told of one hit; a route may cross more. */
const mostCountries = 3;

/** The name of what was found, in the reader's language or the next that it has. */
export function hitName({ names, id }: SearchEntry, { locale }: Pick<I18n, 'locale'>): string {
	return names[locale] ?? names.en ?? id;
}

/** What a theme is called at the head of its hits. The texts `finding` must be loaded. */
export function themeWord(theme: SearchTheme, i18n: I18n): string {
	const own: Readonly<Record<string, string>> = i18n.texts('finding').search.themes;
	return own[theme] ?? wordOf(i18n.t.words.themes, theme);
}

/** Kind and countries of what was found. The texts `finding` must be loaded. */
export function hitFacts({ theme, kind, countries }: SearchEntry, i18n: I18n): string {
	if (theme === 'states') return '';
	const { words } = i18n.t;
	const own: Readonly<Record<string, string>> = i18n.texts('finding').search.kinds;
	const where = countries.slice(0, mostCountries).map((code) => wordOf(words.countries, code));
	return [own[kind] ?? wordOf(words.kinds, kind), where.join(', ')].filter(Boolean).join(' · ');
}
