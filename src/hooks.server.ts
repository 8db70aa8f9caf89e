import type { Handle } from '@sveltejs/kit';
import { localeOf, localeOfPath, type Locale } from '$lib/i18n/locales';

/** Fonts that the first words of a page are set in; the others wait until a character asks for them. */
const firstFonts: Record<Locale, RegExp> = {
	en: /source-(sans-3|serif-4)-latin\./,
	ru: /source-(sans-3|serif-4)-cyrillic\./,
	// The Chinese files are large: they would hold up the map, and the text is readable without them.
	zh: /source-sans-3-latin\./
};

/** Says the page's language in the document and fetches its first fonts early, prerendered pages included. */
export const handle: Handle = ({ event, resolve }) => {
	const fonts = firstFonts[localeOf(event.params.lang)];
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%atlas.lang%', localeOfPath(event.params.lang).bcp47),
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && fonts.test(path))
	});
};
