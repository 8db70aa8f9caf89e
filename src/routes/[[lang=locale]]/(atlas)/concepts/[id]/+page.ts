import { loadConcept } from '$lib/data/load-concepts';
import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [concept] = await Promise.all([loadConcept(params.id, fetch), loadTexts(params.lang, 'concepts', 'pages')]);
	return { concept };
};
