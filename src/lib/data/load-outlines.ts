import { DataFileError } from './data-file-error';
import { fetchData } from './fetch-data';
import type { Outlines } from './types';

/**
 * Outlines of the states for small pictures.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it holds no outlines.
 */
export async function loadOutlines(fetch: typeof globalThis.fetch): Promise<Outlines> {
	const path = '/data/outlines.json';
	const outlines = await fetchData(path, 'Outlines of the states', fetch);
	if (typeof outlines !== 'object' || outlines === null) throw new DataFileError(path, 'expected outlines by state');
	return outlines as Outlines;
}
