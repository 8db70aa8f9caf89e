import { loadMessages } from '$lib/i18n/catalogue';
import { localeOf } from '$lib/i18n/locales';
import type { LayoutLoad } from './$types';

export const prerender = true;

/** The language is a matter of the address, so that a link in any language opens in that language. */
export const load: LayoutLoad = async ({ params }) => {
	const locale = localeOf(params.lang);
	return { locale, messages: await loadMessages(locale) };
};
