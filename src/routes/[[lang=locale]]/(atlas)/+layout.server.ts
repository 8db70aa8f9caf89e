import { loadManifest } from '$lib/data/load-manifest';
import type { LayoutServerLoad } from './$types';

/** What the legend and the time bar say before a theme is loaded; the rest of the manifest stays on the server. */
export const load: LayoutServerLoad = async ({ fetch }) => {
	const { counts, years, dataDate } = await loadManifest(fetch);
	return { compiled: { counts, years, dataDate } };
};
