import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

/** What is shown is read in the browser: written into each of these pages it would double the whole site. */
export const load: PageLoad = async ({ params }) => {
	await loadTexts(params.lang, 'sharing');
};
