import { asset } from '$app/paths';
import { error } from '@sveltejs/kit';
import { DataFileError } from './data-file-error';

/**
 * Fetches a compiled file.
 * @param path Its address below the app's base, such as `/data/manifest.json`.
 * @param what What it is, for the reader of an error: `Country "UZB"`.
 * @throws SvelteKit's `HttpError` with the answer's status when it is not there.
 * @throws {DataFileError} when it does not arrive, or is no JSON.
 */
export async function fetchData(path: string, what: string, fetch: typeof globalThis.fetch): Promise<unknown> {
	const file = asset(path);
	const response = await fetch(file).catch((cause: unknown) => {
		throw new DataFileError(file, `did not arrive (${cause instanceof Error ? cause.message : String(cause)})`);
	});
	if (!response.ok) error(response.status, `${what}: ${file} answered ${response.status}`);
	try {
		return await response.json();
	} catch (cause) {
		throw new DataFileError(file, `not JSON (${cause instanceof Error ? cause.message : String(cause)})`);
	}
}

/**
 * Fetches the page of a record and checks that it is this record's.
 * @throws as `fetchData`, and {DataFileError} when the file holds another record.
 */
export async function fetchPage<Page extends { record: { id: string } }>(
	path: string,
	what: string,
	id: string,
	fetch: typeof globalThis.fetch
): Promise<Page> {
	const page = (await fetchData(path, what, fetch)) as Partial<Page> | null;
	if (page?.record?.id !== id) throw new DataFileError(asset(path), `expected the page of record "${id}"`);
	return page as Page;
}
