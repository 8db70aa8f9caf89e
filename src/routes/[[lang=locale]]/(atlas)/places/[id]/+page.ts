import { loadPlace } from '$lib/data/load-place';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const place = await loadPlace(params.id, fetch);
	const focus: Focus = { theme: 'places', id: params.id, positions: [place.record.position.coordinates] };
	return { place, focus };
};
