import { DataFileError } from './data-file-error';
import { fetchData } from './fetch-data';
import type { Manifest } from './types';

/**
 * What was compiled: counts, ids of pages, the version of the data.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is no manifest.
 */
export async function loadManifest(fetch: typeof globalThis.fetch): Promise<Manifest> {
	const path = '/data/manifest.json';
	const manifest = (await fetchData(path, 'Manifest', fetch)) as Partial<Manifest> | null;
	if (typeof manifest?.version !== 'string' || !manifest.counts) throw new DataFileError(path, 'expected a manifest');
	return manifest as Manifest;
}
