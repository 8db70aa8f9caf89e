import { loadOutlines } from '$lib/data/load-outlines';
import { loadSummits } from '$lib/data/load-summits';
import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [summits, outlines] = await Promise.all([
		loadSummits(fetch),
		loadOutlines(fetch),
		loadTexts(params.lang, 'summits', 'pages')
	]);
	return { isWide: true, summits, outlines };
};
