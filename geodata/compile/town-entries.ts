import type { RecordOf } from '../dataset';
import type { GazetteerTown } from '../gazetteer/gazetteer';
import { distanceKm } from '../geometry';
import type { RecordLanguage, StateCode } from '../schema/vocabulary';
import type { SearchEntry } from '../../src/lib/data/types';

/** A town of the list this near to one with a record is that town, or its suburb. */
const sameTownKm = 5;

/** Languages that are written as GeoNames names the towns of their state; elsewhere it romanises in several ways. */
const languageOf: Partial<Record<StateCode, RecordLanguage>> = { UZB: 'uz', TKM: 'tk' };

/** Entries of the search for towns that have no record, the largest first. */
export function townEntries(towns: readonly GazetteerTown[], cities: readonly RecordOf<'cities'>[]): SearchEntry[] {
	const ids = new Set(cities.map(({ geonamesId }) => geonamesId));
	const hasRecord = ({ geonamesId, coordinates }: GazetteerTown) =>
		ids.has(geonamesId) || cities.some(({ position }) => distanceKm(coordinates, position.coordinates) < sameTownKm);
	return towns.filter((town) => !hasRecord(town)).map(entryOf);
}

function entryOf({ geonamesId, country, coordinates, population, names, geonamesName }: GazetteerTown): SearchEntry {
	const language = languageOf[country];
	return {
		theme: 'towns',
		id: String(geonamesId),
		kind: 'town',
		countries: [country],
		names: { ...names, ...(language && geonamesName ? { [language]: geonamesName } : {}) },
		position: coordinates,
		weight: weightOf(population)
	};
}

/** From 0.2 at fifteen thousand people to 0.6 at fifteen million: a town with a record stands before them. */
function weightOf(population: number): number {
	const share = Math.log10(population / 15_000) / 3;
	return Math.round(100 * (0.2 + 0.4 * Math.min(Math.max(share, 0), 1))) / 100;
}
