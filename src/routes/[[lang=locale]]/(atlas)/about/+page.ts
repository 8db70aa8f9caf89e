import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

/** A page of text asks for the whole width. */
export const load: PageLoad = async ({ params }) => {
	await loadTexts(params.lang, 'pages');
	return { isWide: true };
};
