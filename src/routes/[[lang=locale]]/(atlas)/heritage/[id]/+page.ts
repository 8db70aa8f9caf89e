import { loadHeritage } from '$lib/data/load-heritage';
import { loadTexts } from '$lib/i18n/page-texts';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [heritage] = await Promise.all([loadHeritage(params.id, fetch), loadTexts(params.lang, 'pages')]);
	const { parts, position } = heritage.record;
	// A property of many parts is all of them; its own point is only where its name stands.
	const points = parts.length > 0 ? parts.map((part) => part.position) : [position];
	const focus: Focus = { theme: 'heritage', id: params.id, positions: points.map(({ coordinates }) => coordinates) };
	return { heritage, focus };
};
