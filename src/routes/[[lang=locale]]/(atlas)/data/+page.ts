import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
	await loadTexts(params.lang, 'sharing', 'pages');
	return data;
};
