import type { Handle } from '@sveltejs/kit';
import { localeOfPath } from '$lib/i18n/locales';

/** Says the page's language in the document, prerendered pages included. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%atlas.lang%', localeOfPath(event.params.lang).bcp47)
	});
