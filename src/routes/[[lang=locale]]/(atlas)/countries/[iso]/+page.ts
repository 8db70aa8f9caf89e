import { loadCountry } from '$lib/data/load-country';
import { loadTexts } from '$lib/i18n/page-texts';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const [country] = await Promise.all([loadCountry(params.iso, fetch), loadTexts(params.lang, 'pages')]);
	const focus: Focus = { theme: 'states', id: params.iso, bounds: country.bounds };
	return { country, focus };
};
