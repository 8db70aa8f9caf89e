import { loadPlace } from '$lib/data/load-place';
import { loadTexts } from '$lib/i18n/page-texts';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [place] = await Promise.all([loadPlace(params.id, fetch), loadTexts(params.lang, 'pages')]);
	const focus: Focus = { theme: 'places', id: params.id, positions: [place.record.position.coordinates] };
	return { place, focus };
};
