import type { Dataset, RawRecord } from '../dataset';
import { isObject, type Json } from '../json';
import type { RecordType } from '../schema/index';
import type { Lookup } from './rule';

/** Indexes of the data set that the rules share. */
export function lookupOf(dataset: Dataset): Lookup {
	const filesById = new Map<string, string[]>();
	const typesById = new Map<string, Set<RecordType | 'heritage-parts'>>();
	const add = (id: Json | undefined, type: RecordType | 'heritage-parts', file: string) => {
		if (typeof id !== 'string') return;
		filesById.set(id, [...(filesById.get(id) ?? []), file]);
		typesById.set(id, (typesById.get(id) ?? new Set()).add(type));
	};
	for (const raw of dataset.raw) {
		add(raw.json['id'], raw.type, raw.file);
		for (const id of partIds(raw)) add(id, 'heritage-parts', raw.file);
	}
	for (const { fileId, type, file } of dataset.unreadable) add(fileId, type, file);
	return {
		dataset,
		filesById,
		typesById,
		sourceKeys: new Set(Object.keys(dataset.sources)),
		newestSourceDate: newest(Object.values(dataset.sources).map(({ date }) => date))
	};
}

function partIds({ type, json }: RawRecord): (Json | undefined)[] {
	const parts = type === 'heritage' ? json['parts'] : [];
	return Array.isArray(parts) ? parts.map((part) => (isObject(part) ? part['id'] : undefined)) : [];
}

/** Dates as exact as `2026`, `2026-11` or `2026-11-23` compare as text; the more exact one is the later. */
function newest(dates: (string | undefined)[]): string {
	return dates.reduce<string>((latest, date) => (date !== undefined && date > latest ? date : latest), '');
}
