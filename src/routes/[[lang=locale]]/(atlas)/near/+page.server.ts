import { loadMapTheme } from '$lib/data/load-map-theme';
import { localeOf } from '$lib/i18n/locales';
import type { PageServerLoad } from './$types';

/** Towns to begin with, from east to west. */
const exampleIds = ['dunhuang', 'kashgar', 'osh', 'khujand', 'samarkand', 'turkistan', 'khiva'];

export const load: PageServerLoad = async ({ params, fetch }) => {
	const cities = await loadMapTheme('cities', localeOf(params.lang), fetch);
	const examples = exampleIds.flatMap((id) => {
		const city = cities.find((candidate) => candidate.id === id);
		return city ? [{ id, name: city.name }] : [];
	});
	return { examples };
};
