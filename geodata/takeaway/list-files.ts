import { citedSources } from '../compile/cited';
import { jsonFile, type CompiledFile, type OutputFile } from '../compile/compiled-file';
import { recordTypes, type Dataset } from '../dataset';
import type { JsonObject } from '../json';
import type { RecordType } from '../schema/index';
import { zipOf } from './archive';
import { headOf, type Edition } from './edition';
import { folderOf, pageSets } from './page-address';
import { readmeText } from './readme';
import { sourcesCsv } from './sources-table';
import { csvOfTable, tablesOf } from './tables';

/** The files of one list, as they lie in an archive and under an address. */
export interface ListFiles {
	/** First segment of its addresses: `countries`. */
	folder: string;
	type: RecordType;
	records: number;
	/** `<folder>.json`, `.csv` and, for what has a place, `.geojson`. */
	files: CompiledFile[];
	/** What lies beside them in an archive only: tables of parts, the schema. */
	besides: CompiledFile[];
}

type FileByPath = ReadonlyMap<string, CompiledFile>;

/** Every record type that has records, in the order of the reports. */
export function listFilesOf(dataset: Dataset, compiled: FileByPath, edition: Edition): ListFiles[] {
	return recordTypes
		.filter((type) => dataset.records[type].length > 0)
		.map((type) => {
			const folder = folderOf(type);
			const records = dataset.records[type] as unknown as JsonObject[];
			const json = {
				dataset: headOf(edition, `/${folder}`),
				records,
				sources: citedSources({ records }, dataset.sources)
			};
			const [table, ...parts] = tablesOf(records);
			return {
				folder,
				type,
				records: records.length,
				files: [
					jsonFile(`${folder}.json`, json),
					...(table ? [{ path: `${folder}.csv`, text: csvOfTable(table) }] : []),
					...copyOf(compiled, `data/${type}.geojson`, `${folder}.geojson`)
				],
				besides: [
					...parts.map((part) => ({ path: `${folder}-${part.part}.csv`, text: csvOfTable(part) })),
					...copyOf(compiled, `schemas/${type}.schema.json`, `${folder}.schema.json`)
				]
			};
		});
}

function copyOf(compiled: FileByPath, from: string, path: string): CompiledFile[] {
	const file = compiled.get(from);
	return file ? [{ path, text: file.text }] : [];
}

/** Pages that show several lists, and those whose name is not their records'. */
export function pageFiles(lists: readonly ListFiles[], dataset: Dataset, edition: Edition): OutputFile[] {
	return Object.entries(pageSets).flatMap(([folder, types]) => {
		const of = lists.filter(({ type }) => types.includes(type));
		const [first, ...others] = of;
		if (!first) return [];
		if (others.length === 0)
			return first.files.map((file) => ({ ...file, path: file.path.replace(first.folder, folder) }));
		const records = Object.fromEntries(of.map(({ type }) => [type, dataset.records[type]]));
		const json = {
			dataset: headOf(edition, `/${folder}`),
			...records,
			sources: citedSources(records, dataset.sources)
		};
		return [jsonFile(`${folder}.json`, json)];
	});
}

/** Archives: one for each list, one for each page of `pageSets`, and `data.zip` with everything. */
export function listArchives(lists: readonly ListFiles[], dataset: Dataset, edition: Edition): OutputFile[] {
	const archive = (folder: string, of: readonly ListFiles[], title: string) => {
		const records = of.map(({ type }) => dataset.records[type]);
		const tables = of.flatMap(({ files, besides }) => [...files, ...besides]);
		const data = [...tables, sourcesCsv(citedSources(records, dataset.sources))];
		return archiveOf({ path: `${folder}.zip`, title, page: `/${folder}`, data }, edition);
	};
	const sets = Object.entries(pageSets)
		.map(([folder, types]) => ({ folder, of: lists.filter(({ type }) => types.includes(type)) }))
		.filter(({ of }) => of.length > 0);
	return [
		...lists.map((list) => archive(list.folder, [list], `Silk Road Atlas: ${list.folder}`)),
		...sets.map(({ folder, of }) => archive(folder, of, `Silk Road Atlas: ${folder}`)),
		archive('data', lists, 'Silk Road Atlas: all data')
	];
}

interface Archive {
	path: string;
	title: string;
	page: string;
	data: readonly CompiledFile[];
}

/** Data with a README and the licence before them. */
export function archiveOf({ path, title, page, data }: Archive, edition: Edition): OutputFile {
	const files = data.map((file) => file.path);
	const readme = { path: 'README.txt', text: readmeText({ title, page, files }, edition) };
	return zipOf(path, [readme, { path: 'LICENSE.txt', text: edition.licenceText }, ...data], edition);
}
