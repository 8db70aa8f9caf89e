import { localeCodes } from '$lib/i18n/locales';
import { addressIn, alternatesOf } from './page-links';

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A sitemap (https://www.sitemaps.org/protocol.html) of pages that stand in every language, each naming the others.
 * @param paths   Addresses without base path and language.
 * @param lastmod Day of the data, YYYY-MM-DD.
 */
export function sitemapOf(paths: readonly string[], lastmod: string, origin: string, base: string): string {
	const entries = paths.flatMap((path) => {
		const address = { origin, base, path };
		const links = alternatesOf(address)
			.map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escape(href)}"/>`)
			.join('');
		return localeCodes.map(
			(locale) =>
				`<url><loc>${escape(addressIn(locale, address))}</loc><lastmod>${escape(lastmod)}</lastmod>${links}</url>`
		);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		'</urlset>',
		''
	].join('\n');
}
