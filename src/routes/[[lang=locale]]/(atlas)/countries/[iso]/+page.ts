import { loadCountry } from '$lib/data/load-country';
import type { Focus } from '$lib/state/focus';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const country = await loadCountry(params.iso, fetch);
	const focus: Focus = { theme: 'states', id: params.iso, bounds: country.bounds };
	return { country, focus };
};
