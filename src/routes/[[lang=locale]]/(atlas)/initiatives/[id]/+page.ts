import { loadInitiative } from '$lib/data/load-initiative';
import { loadTexts } from '$lib/i18n/page-texts';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [initiative] = await Promise.all([
		loadInitiative(params.id, fetch),
		loadTexts(params.lang, 'initiatives', 'pages')
	]);
	const positions = initiative.record.places.map(({ position }) => position.coordinates);
	const focus: Focus = { theme: 'initiatives', id: params.id, positions };
	return { initiative, focus };
};
