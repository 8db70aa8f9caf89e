import type { Dataset } from '../dataset';
import { roundPoint } from '../geometry';
import { compareText } from '../problem';
import type { SearchEntry, ThingRef } from '../../src/lib/data/types';
import type { Refs } from './refs';

/** How likely a reader means a thing of a theme, before the words are looked at. */
const weightByTheme: Record<ThingRef['theme'], number> = {
	states: 1,
	cities: 0.7,
	heritage: 0.75,
	places: 0.6,
	routes: 0.6,
	initiatives: 0.55,
	'historic-routes': 0.5,
	sights: 0.45,
	'heritage-parts': 0.45,
	intangible: 0.4,
	crossings: 0.35,
	events: 0.3
};
const capitalWeight = 0.95;
const millionWeight = 0.85;
const conceptWeight = 0.65;
const leaderWeight = 0.7;
/** A closed institution is looked for less than one that can be visited. */
const closedFactor = 0.75;

/** An entry for everything that has a name, the weightiest first; the towns without a record have a file of their own. */
export function searchEntries(refs: Refs, { records }: Dataset): SearchEntry[] {
	const cities = new Map(records.cities.map((city) => [city.id, city]));
	const things = [...refs.values()].map((ref): SearchEntry => {
		const { theme, id, kind, countries, names } = ref;
		const position = ref.position ? roundPoint(ref.position, 4) : null;
		const weight = weightOf(ref, theme === 'cities' ? cities.get(id) : undefined);
		return { theme, id, kind, countries, names, position, weight };
	});
	return [...things, ...ideasAndLeaders(records)].sort(
		(a, b) => b.weight - a.weight || compareText(a.theme, b.theme) || compareText(a.id, b.id)
	);
}

/** What has a page but no place: the concepts, and who spoke at the summit. */
function ideasAndLeaders({ concepts, speeches }: Dataset['records']): SearchEntry[] {
	return [
		...concepts.map(({ id, names, countries }): SearchEntry => {
			return { theme: 'concepts', id, kind: 'concept', countries, names, position: null, weight: conceptWeight };
		}),
		...speeches.map(({ id, names, country }): SearchEntry => {
			return {
				theme: 'leaders',
				id,
				kind: 'leader',
				countries: [country],
				names,
				position: null,
				weight: leaderWeight
			};
		})
	];
}

function weightOf({ theme, status }: ThingRef, city: { role: string; population?: number | undefined } | undefined) {
	if (city?.role === 'capital') return capitalWeight;
	if ((city?.population ?? 0) >= 1_000_000) return millionWeight;
	return Math.round(100 * weightByTheme[theme] * (status === 'closed' ? closedFactor : 1)) / 100;
}
