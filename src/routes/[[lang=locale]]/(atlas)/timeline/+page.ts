import { loadTimeline } from '$lib/data/load-timeline';
import { localeOf } from '$lib/i18n/locales';
import { loadTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [timeline] = await Promise.all([
		loadTimeline(localeOf(params.lang), fetch),
		loadTexts(params.lang, 'timeline', 'pages')
	]);
	return timeline;
};
