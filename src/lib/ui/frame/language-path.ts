import { defaultLocale, isLocaleSegment } from '$lib/i18n/locales';

/**
 * The part of an address that says the page, whatever the language: `/atlas/ru/places/x` is `/places/x`.
 * @param base Base path of the app, '' or `/atlas`.
 */
export function pagePath(pathname: string, base: string): string {
	const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
	const [first = defaultLocale, ...rest] = path.split('/').filter(Boolean);
	const segments = isLocaleSegment(first) ? rest : path.split('/').filter(Boolean);
	return `/${segments.join('/')}`;
}
