import { loadEvent } from '$lib/data/load-timeline';
import { loadTexts } from '$lib/i18n/page-texts';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [event] = await Promise.all([loadEvent(params.id, fetch), loadTexts(params.lang, 'timeline', 'pages')]);
	const { place } = event.record;
	const focus: Focus = { theme: 'events', id: params.id, positions: place ? [place.position.coordinates] : [] };
	return { event, focus };
};
