import { defaultLocale, localeCodes, localisedPath, locales, type Locale } from '$lib/i18n/locales';

/** Origin that Kit gives to prerendered pages when `kit.prerender.origin` is not set. */
const unknownOrigin = 'http://sveltekit-prerender';

/** The site's own origin, or '' while it is not known: then addresses start at the root, and hold on any host. */
export function siteOrigin(url: URL): string {
	return url.origin === unknownOrigin ? '' : url.origin;
}

/** Where a page stands: origin ('' where unknown), base path, address without language. */
export interface PageAddress {
	origin: string;
	base: string;
	path: string;
}

export function addressIn(locale: Locale, { origin, base, path }: PageAddress): string {
	const localised = localisedPath(path, locale);
	// With a base path, `/` is the base itself.
	return `${origin}${base}${localised === '/' && base ? '' : localised}`;
}

export interface Alternate {
	hreflang: string;
	href: string;
}

/** The page in every language, and for readers of any other one (`x-default`). */
export function alternatesOf(address: PageAddress): Alternate[] {
	return [
		...localeCodes.map((locale) => ({ hreflang: locales[locale].bcp47, href: addressIn(locale, address) })),
		{ hreflang: 'x-default', href: addressIn(defaultLocale, address) }
	];
}
