import { loadRoute } from '$lib/data/load-route';
import { loadTexts } from '$lib/i18n/page-texts';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [route] = await Promise.all([loadRoute(params.id, fetch), loadTexts(params.lang, 'pages')]);
	const positions = route.record.stops.map((stop) => stop.position.coordinates);
	const focus: Focus = { theme: 'routes', id: params.id, positions };
	return { route, focus };
};
