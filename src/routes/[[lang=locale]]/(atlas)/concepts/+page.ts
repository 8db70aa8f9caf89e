import { loadConcepts } from '$lib/data/load-concepts';
import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [concepts] = await Promise.all([loadConcepts(fetch), loadTexts(params.lang, 'concepts', 'pages')]);
	return { concepts, isWide: true };
};
