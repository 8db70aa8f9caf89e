import type { IntangibleRecord } from '../../../geodata/schema/heritage';
import type { IndicatorRecord } from '../../../geodata/schema/indicator';
import type { TourRecord } from '../../../geodata/schema/tour';
import { DataFileError } from './data-file-error';
import { fetchData } from './fetch-data';
import type { RecordList } from './types';

interface RecordsByList {
	intangible: IntangibleRecord;
	tours: TourRecord;
	indicators: IndicatorRecord;
}

/**
 * All records of a type that has no point on the map, with the sources they cite.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it holds no records.
 */
export async function loadList<Name extends keyof RecordsByList>(
	name: Name,
	fetch: typeof globalThis.fetch
): Promise<RecordList<RecordsByList[Name]>> {
	const path = `/data/${name}.json`;
	const list = (await fetchData(path, `List "${name}"`, fetch)) as Partial<RecordList<RecordsByList[Name]>> | null;
	if (!Array.isArray(list?.records) || !list.sources) throw new DataFileError(path, 'expected records and sources');
	return { records: list.records, sources: list.sources };
}
