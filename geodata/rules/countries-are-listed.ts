import type { Entry } from '../dataset';
import type { Finding, Rule } from './rule';

export const countriesAreListed: Rule = {
	name: 'countries-are-listed',
	description: 'A record lists the country of each of its parts, stops, stations, sides, values and steps.',
	check({ entry }) {
		if (!entry) return [];
		const listed = new Set<string>(entry.record.countries);
		return innerCountries(entry).flatMap(({ field, country }): Finding[] =>
			listed.has(country) ? [] : [{ field, message: `"${country}" is not in countries (expected it there)` }]
		);
	}
};

function innerCountries(entry: Entry): { field: string; country: string }[] {
	switch (entry.type) {
		case 'heritage':
			return entry.record.parts.map(({ country }, i) => ({ field: `parts[${i}].country`, country }));
		case 'routes':
			return entry.record.stops.map(({ country }, i) => ({ field: `stops[${i}].country`, country }));
		case 'historic-routes':
			return entry.record.stations.map(({ country }, i) => ({ field: `stations[${i}].country`, country }));
		case 'crossings':
			return Object.keys(entry.record.sides).map((country) => ({ field: `sides.${country}`, country }));
		case 'indicators':
			return entry.record.values.map(({ country }, i) => ({ field: `values[${i}].country`, country }));
		case 'media-tone':
			return entry.record.readings.flatMap(({ country }, i) =>
				country ? [{ field: `readings[${i}].country`, country }] : []
			);
		case 'concepts':
			return countriesOf(entry.record.steps, 'steps');
		case 'problems':
			return countriesOf(entry.record.evidence, 'evidence');
		case 'recommendations':
			return countriesOf(entry.record.since, 'since');
		default:
			return [];
	}
}

function countriesOf(steps: readonly { countries: string[] }[], list: string): { field: string; country: string }[] {
	return steps.flatMap(({ countries }, step) =>
		countries.map((country, i) => ({ field: `${list}[${step}].countries[${i}]`, country }))
	);
}
