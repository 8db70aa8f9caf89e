import type { Completeness, CompletenessRow } from '../../src/lib/data/completeness-types';
import { coverageOf } from '../coverage';
import { recordTypes, type Dataset } from '../dataset';
import { confidences, placeFamilies, placeKindsByFamily, states } from '../schema/vocabulary';

interface Countable {
	countries: readonly string[];
	confidence: string;
}

/** Types that are about one country each or about none in particular: counting them by country says nothing. */
const notByCountry: readonly string[] = ['states', 'tours', 'studies', 'gaps'];

/** What is there and what is not: records by country and kind, how sure, how recent, in which languages. */
export function completenessOf(dataset: Dataset): Completeness {
	const { records } = dataset;
	const types = recordTypes.filter((type) => records[type].length > 0 && !notByCountry.includes(type));
	const recordsOf = (type: (typeof recordTypes)[number]): readonly Countable[] => records[type];
	const kinds = placeFamilies.flatMap((family) => placeKindsByFamily[family].map((kind) => ({ family, kind })));
	return {
		states: [...states],
		kinds: kinds
			.map(({ family, kind }) => ({
				family,
				...row(
					kind,
					records.places.filter((place) => place.kind === kind)
				)
			}))
			.filter(({ total }) => total > 0),
		types: types.map((type) => row(type, recordsOf(type))),
		all: row('all', types.flatMap(recordsOf)),
		sure: types.map((type) => ({
			type,
			counts: confidences.map(
				(confidence) => recordsOf(type).filter((record) => record.confidence === confidence).length
			)
		})),
		unknownStatus: records.places.filter(({ status }) => status.value === 'unknown').length,
		statusYears: statusYears(dataset),
		languages: coverageOf(dataset)
	};
}

function row(key: string, records: readonly Countable[]): CompletenessRow {
	return {
		key,
		total: records.length,
		byState: states.map((state) => records.filter(({ countries }) => countries.includes(state)).length)
	};
}

/** How many statuses have their newest source in each year, oldest first. */
function statusYears({ records }: Dataset): [year: number, count: number][] {
	const counts = new Map<number, number>();
	for (const { status } of [...records.places, ...records.initiatives, ...records.routes]) {
		const year = Number(status.asOf.slice(0, 4));
		counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	return [...counts].sort(([a], [b]) => a - b);
}
