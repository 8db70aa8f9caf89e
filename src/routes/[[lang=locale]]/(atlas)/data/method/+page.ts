import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	await loadTexts(params.lang, 'sharing', 'pages');
	return { isWide: true };
};
