import { readFile } from 'node:fs/promises';
import type { RoutePage } from '$lib/data/types';
import { idEntries } from '$lib/seo/page-entries';
import { routeEntryOf } from '$lib/panels/route/route-entry';
import type { PageServerLoad } from './$types';

/** Prerendered from what was compiled: a list of its own would be one file more to keep in step. */
export const load: PageServerLoad = async () => {
	const ids = [...new Set((await idEntries('routes')).map(({ id }) => id))];
	const pages = await Promise.all(
		ids.map(async (id) => JSON.parse(await readFile(`static/data/routes/${id}.json`, 'utf8')) as RoutePage)
	);
	return { routes: pages.map(({ record }) => routeEntryOf(record)) };
};
