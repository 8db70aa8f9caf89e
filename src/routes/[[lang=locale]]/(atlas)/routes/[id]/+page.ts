import { loadRoute } from '$lib/data/load-route';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const route = await loadRoute(params.id, fetch);
	const positions = route.record.stops.map((stop) => stop.position.coordinates);
	const focus: Focus = { theme: 'routes', id: params.id, positions };
	return { route, focus };
};
