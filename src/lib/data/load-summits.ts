import { asset } from '$app/paths';
import { DataFileError } from './data-file-error';
import { fetchData } from './fetch-data';
import type { SummitsPage } from './summits-types';

/**
 * Meetings, speeches, bodies and declared years, with what they name.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it holds something else.
 */
export async function loadSummits(fetch: typeof globalThis.fetch): Promise<SummitsPage> {
	const path = '/data/summits.json';
	const page = (await fetchData(path, 'Summits', fetch)) as Partial<SummitsPage> | null;
	if (!Array.isArray(page?.speeches) || !Array.isArray(page.meetings) || !page.sources) {
		throw new DataFileError(asset(path), 'expected meetings, speeches and sources');
	}
	return page as SummitsPage;
}
