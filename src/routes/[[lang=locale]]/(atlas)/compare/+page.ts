import { loadCompare } from '$lib/data/load-compare';
import { localeOf } from '$lib/i18n/locales';
import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [compared] = await Promise.all([
		loadCompare(localeOf(params.lang), fetch),
		loadTexts(params.lang, 'compare', 'pages')
	]);
	return { isWide: true, compared };
};
