import { loadSummits } from '$lib/data/load-summits';
import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [summits] = await Promise.all([loadSummits(fetch), loadTexts(params.lang, 'summits', 'pages')]);
	return { isWide: true, summits };
};
