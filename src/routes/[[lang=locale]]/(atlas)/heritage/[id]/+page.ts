import { loadHeritage } from '$lib/data/load-heritage';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const heritage = await loadHeritage(params.id, fetch);
	const focus: Focus = { theme: 'heritage', id: params.id, positions: [heritage.record.position.coordinates] };
	return { heritage, focus };
};
