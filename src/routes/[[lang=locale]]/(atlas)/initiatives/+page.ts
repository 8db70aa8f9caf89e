import { loadInitiativesList } from '$lib/data/load-initiatives-list';
import { loadOutlines } from '$lib/data/load-outlines';
import { localeOf } from '$lib/i18n/locales';
import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [initiatives, outlines] = await Promise.all([
		loadInitiativesList(localeOf(params.lang), fetch),
		loadOutlines(fetch),
		loadTexts(params.lang, 'initiatives', 'pages')
	]);
	return { isWide: true, initiatives, outlines };
};
