import { loadStory } from '$lib/data/load-story';
import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data, fetch }) => {
	const [story] = await Promise.all([loadStory(params.id, fetch), loadTexts(params.lang, 'stories', 'pages')]);
	return { ...data, story };
};
