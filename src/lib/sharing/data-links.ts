import { fetchData } from '$lib/data/fetch-data';
import type { FileCatalogue } from '$lib/data/files-types';
import type { Manifest } from '$lib/data/types';

const formats = ['json', 'csv', 'geojson', 'zip'] as const;
export type DataFormat = (typeof formats)[number];

/** A file of the data of a page. */
export interface DataLink {
	format: DataFormat;
	/** Address below the app's base. */
	path: string;
}

/**
 * The files that follow a page's address; none for a page without data of its own.
 * @param path Address without base path and language: `/initiatives`, `/places/x`.
 */
export function dataLinksOf(
	path: string,
	catalogue: FileCatalogue,
	pages: Readonly<Partial<Record<string, readonly string[]>>>
): DataLink[] {
	const [folder = '', id, ...more] = path.split('/').filter(Boolean);
	if (more.length > 0) return [];
	if (id !== undefined) {
		const ids = Object.hasOwn(pages, folder) ? pages[folder] : undefined;
		return ids?.includes(id)
			? (['json', 'zip'] as const).map((format) => ({ format, path: `/${folder}/${id}.${format}` }))
			: [];
	}
	const paths = [...catalogue.lists, ...catalogue.pages].find((list) => list.folder === folder)?.files ?? [];
	return formats.flatMap((format) =>
		paths.some((file) => file.path === `/${folder}.${format}`) ? [{ format, path: `/${folder}.${format}` }] : []
	);
}

/** The same, asked of the compiled files. */
export async function loadDataLinks(path: string, fetch: typeof globalThis.fetch): Promise<DataLink[]> {
	const [catalogue, manifest] = await Promise.all([
		fetchData('/data/files.json', 'Catalogue of files', fetch),
		fetchData('/data/manifest.json', 'Manifest', fetch)
	]);
	return dataLinksOf(path, catalogue as FileCatalogue, (manifest as Manifest).pages);
}
