import { loadFindings } from '$lib/data/load-concepts';
import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [findings] = await Promise.all([loadFindings(fetch), loadTexts(params.lang, 'concepts', 'pages')]);
	return { findings, isWide: true };
};
