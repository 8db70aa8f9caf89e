import { loadTexts } from '$lib/i18n/page-texts';
import { readView } from './read-view';
import type { PageLoad } from './$types';

/**
 * A frame is filled in the browser: written into each of these pages, what they show would double the whole site. Pages read
 * their address when they are entered, so they have to stand by then.
 */
export const ssr = false;

export const load: PageLoad = async ({ params }) => {
	const [view] = await Promise.all([readView(params.path, params.lang), loadTexts(params.lang, 'sharing')]);
	// Under the names that the page itself gives them: parts of it look for them in the page's data.
	return typeof view === 'string' ? { trouble: view } : { ...view.data, view };
};
