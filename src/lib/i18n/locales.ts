/** Languages of the interface. Adding one: an entry here, a folder in `messages/`, and its names in the records. */
export const locales = {
	// English in general, but dates as most of the world writes them: 19 May 2023.
	en: { bcp47: 'en', format: 'en-GB', name: 'English' },
	ru: { bcp47: 'ru', format: 'ru', name: 'Русский' },
	zh: { bcp47: 'zh-Hans', format: 'zh-Hans', name: '简体中文' }
} as const;

export type Locale = keyof typeof locales;
export const localeCodes = Object.keys(locales) as Locale[];

/** The language of addresses that name none. */
export const defaultLocale: Locale = 'en';

export function isLocale(code: string | undefined): code is Locale {
	return code !== undefined && Object.hasOwn(locales, code);
}

/** The language of the first segment of a path, the default one where there is none. */
export function localeOf(segment: string | undefined): Locale {
	return isLocale(segment) ? segment : defaultLocale;
}

export function localeOfPath(segment: string | undefined): (typeof locales)[Locale] {
	return locales[localeOf(segment)];
}

/** Segments that may stand at the start of an address: every language but the default one. */
export function isLocaleSegment(segment: string): boolean {
	return isLocale(segment) && segment !== defaultLocale;
}

/** `/countries/KAZ` in a language, without the base path: `/ru/countries/KAZ`. */
export function localisedPath(path: string, locale: Locale): string {
	const prefix = locale === defaultLocale ? '' : `/${locale}`;
	return path === '/' ? prefix || '/' : prefix + path;
}
