import type { Feature } from 'geojson';
import type { SourceTable } from '../../src/lib/data/types';
import { jsonFile, type CompiledFile, type OutputFile } from '../compile/compiled-file';
import { headOf, type Edition } from './edition';
import { archiveOf } from './list-files';
import { typeOfFolder } from './page-address';
import { sourcesCsv } from './sources-table';

/** A compiled page: the record, what stands beside it, and the sources of both. */
interface CompiledPage {
	record: { id: string; names?: { en: string } };
	sources: SourceTable;
}

const pagePath = /^data\/([^/]+)\/([^/]+)\.json$/;

/**
 * Files of every page of a record, under the page's own address: `places/<id>.json`, `.geojson` for what has a place, and
 * `.zip`. Ids of countries are written in capitals in addresses of pages; in lower case they are answered too.
 */
export function recordFiles(
	compiled: readonly CompiledFile[],
	folders: readonly string[],
	edition: Edition
): OutputFile[] {
	const features = featuresByType(compiled);
	return compiled.flatMap(({ path, text }) => {
		const [, folder, id] = pagePath.exec(path) ?? [];
		if (!folder || !id || !folders.includes(folder)) return [];
		const files = filesOfPage(
			{ folder, id },
			JSON.parse(text) as CompiledPage,
			features.get(typeOfFolder(folder)) ?? [],
			edition
		);
		const lower = id.toLowerCase();
		return lower === id ? files : [...files, ...files.map((file) => ({ ...file, path: file.path.replace(id, lower) }))];
	});
}

function filesOfPage(
	{ folder, id }: { folder: string; id: string },
	page: CompiledPage,
	features: readonly Feature[],
	edition: Edition
): OutputFile[] {
	const json = jsonFile(`${id}.json`, { dataset: headOf(edition, `/${folder}/${id}`), ...page });
	const own = features.filter(({ id: feature, properties }) => feature === id || properties?.['partOf'] === id);
	const hasPlace = own.some(({ geometry }) => geometry !== null);
	const geojson = hasPlace ? [jsonFile(`${id}.geojson`, { type: 'FeatureCollection', features: own })] : [];
	const title = page.record.names?.en ?? id;
	const archive = archiveOf(
		{ path: `${id}.zip`, title, page: `/${folder}/${id}`, data: [json, ...geojson, sourcesCsv(page.sources)] },
		edition
	);
	return [json, ...geojson, archive].map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}

const collectionPath = /^data\/([^/]+)\.geojson$/;

function featuresByType(compiled: readonly CompiledFile[]): Map<string, Feature[]> {
	return new Map(
		compiled.flatMap(({ path, text }) => {
			const type = collectionPath.exec(path)?.[1];
			return type ? [[type, (JSON.parse(text) as { features: Feature[] }).features]] : [];
		})
	);
}
