import { readdir, readFile, stat } from 'node:fs/promises';
import type { Manifest } from '$lib/data/types';

/** A file to take away. */
export interface DataFile {
	/** Name without ending: `places`. */
	name: string;
	/** Address below the app's base. */
	path: string;
	bytes: number;
	/** Nothing where the manifest does not count it. */
	records?: number;
	schema?: { path: string; bytes: number };
}

/** Compiled for the application's own use: nobody needs to take them away. */
const ownFiles = ['manifest.json', 'search.json'];

const sizeOf = async (path: string) => (await stat(`static${path}`)).size;

/**
 * The compiled lists and their schemas, GeoJSON first. Read from the disk: sizes are known there only, and the page is made
 * when the site is built.
 */
export async function readDataFiles(): Promise<{ files: DataFile[]; manifest: Manifest }> {
	const [names, schemas, text] = await Promise.all([
		readdir('static/data'),
		readdir('static/schemas'),
		readFile('static/data/manifest.json', 'utf8')
	]);
	const manifest = JSON.parse(text) as Manifest;
	const counts: Partial<Record<string, number>> = manifest.counts;
	const listNames = names.filter((file) => /\.(geo)?json$/.test(file) && !ownFiles.includes(file));
	const files = await Promise.all(
		listNames.map(async (file): Promise<DataFile> => {
			const name = file.replace(/\.(geo)?json$/, '');
			const path = `/data/${file}`;
			const schema = `${name}.schema.json`;
			const schemaPath = `/schemas/${schema}`;
			return {
				name,
				path,
				bytes: await sizeOf(path),
				records: counts[name],
				schema: schemas.includes(schema) ? { path: schemaPath, bytes: await sizeOf(schemaPath) } : undefined
			};
		})
	);
	const rank = (file: DataFile) => Number(!file.path.endsWith('.geojson'));
	return { files: files.sort((a, b) => rank(a) - rank(b) || (b.records ?? 0) - (a.records ?? 0)), manifest };
}
