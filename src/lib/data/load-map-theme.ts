import { fetchData } from './fetch-data';
import type { MapLocale } from './map-locales';
import { decodeThings } from './rows';
import type { Theme, Thing } from './types';

/**
 * Things of a theme with their names in one language, in the order of their ids.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is of another version.
 */
export async function loadMapTheme(theme: Theme, locale: MapLocale, fetch: typeof globalThis.fetch): Promise<Thing[]> {
	const path = `/data/map/${theme}.${locale}.json`;
	return decodeThings(await fetchData(path, `Map theme "${theme}"`, fetch), path);
}
