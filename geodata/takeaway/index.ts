import type { FileCatalogue } from '../../src/lib/data/files-types';
import type { Manifest } from '../../src/lib/data/types';
import { bytesOf, jsonFile, type CompiledFile, type OutputFile } from '../compile/compiled-file';
import { completenessOf } from '../compile/completeness';
import type { Dataset } from '../dataset';
import { compareText } from '../problem';
import { editionOf } from './edition';
import { listArchives, listFilesOf, pageFiles } from './list-files';
import { pageSets } from './page-address';
import { recordFiles } from './record-files';
import { sourcesCsv } from './sources-table';

/**
 * What can be taken away, under the addresses of the pages: `initiatives.csv`, `places/<id>.zip`, `data.zip`, and the
 * catalogue of the lists with what they lack. Made of the compiled files and after them, since each file names their version.
 */
export function takeawayFiles(
	dataset: Dataset,
	compiled: readonly CompiledFile[],
	manifest: Manifest,
	licenceText: string
): OutputFile[] {
	const edition = editionOf(manifest, licenceText);
	const lists = listFilesOf(dataset, new Map(compiled.map((file) => [file.path, file])), edition);
	const pages = pageFiles(lists, dataset, edition);
	const archives = listArchives(lists, dataset, edition);
	const sorted = Object.fromEntries(Object.entries(dataset.sources).sort(([a], [b]) => compareText(a, b)));
	const bibliography = [jsonFile('sources.json', sorted), sourcesCsv(sorted)];
	const sizes = (files: readonly OutputFile[]) =>
		files.map((file) => ({ path: `/${file.path}`, bytes: bytesOf(file).length }));
	const catalogue: FileCatalogue = {
		...{ version: edition.version, dataDate: edition.dataDate },
		lists: lists.map(({ type, folder, records, files, besides }) => ({
			...{ type, folder, records },
			files: sizes([...files, ...archives.filter(({ path }) => path === `${folder}.zip`)]),
			hasSchema: besides.some(({ path }) => path.endsWith('.schema.json'))
		})),
		pages: Object.keys(pageSets)
			.map((folder) => ({
				folder,
				files: sizes([...pages, ...archives].filter(({ path }) => path.startsWith(`${folder}.`)))
			}))
			.filter(({ files }) => files.length > 0),
		bibliography: sizes(bibliography),
		all: sizes(archives).filter(({ path }) => path === '/data.zip')
	};
	return [
		...lists.flatMap(({ files }) => files),
		...pages,
		...archives,
		...bibliography,
		...recordFiles(compiled, Object.keys(manifest.pages), edition),
		jsonFile('data/files.json', catalogue),
		jsonFile('data/coverage.json', completenessOf(dataset))
	];
}
