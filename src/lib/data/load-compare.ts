import { asset } from '$app/paths';
import type { ComparePage } from './compare-types';
import { DataFileError } from './data-file-error';
import { fetchData } from './fetch-data';
import type { MapLocale } from './map-locales';

/**
 * What is compared, in one language.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it holds something else.
 */
export async function loadCompare(locale: MapLocale, fetch: typeof globalThis.fetch): Promise<ComparePage> {
	const path = `/data/compare.${locale}.json`;
	const page = (await fetchData(path, 'Comparison', fetch)) as Partial<ComparePage> | null;
	if (!Array.isArray(page?.institutions) || !Array.isArray(page.indicators) || !page.sources) {
		throw new DataFileError(asset(path), 'expected institutions, indicators and sources');
	}
	return page as ComparePage;
}
