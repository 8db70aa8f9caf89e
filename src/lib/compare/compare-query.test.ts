import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveStates } from '$geodata/schema/vocabulary';
import {
	compareQueryOf,
	compareSearchOf,
	compareViews,
	defaultCompareQuery,
	toggleCountry,
	type CompareQuery
} from './compare-query';

const queryOf = (search: string) => compareQueryOf(new URLSearchParams(search));

test('an address without parameters is the three powers in all five states', () => {
	expect(queryOf('')).toEqual(defaultCompareQuery);
	expect(compareSearchOf(defaultCompareQuery)).toBe('');
});

test('reads what a link says', () => {
	expect(queryOf('?view=powers&country=TJK').country).toBe('TJK');
	expect(queryOf('?view=countries&countries=UZB,KAZ&per=million')).toMatchObject({
		view: 'countries',
		countries: ['KAZ', 'UZB'],
		isPerMillion: true
	});
});

test.each(['?view=powers&country=CHN', '?countries=KAZ', '?countries=KAZ,KAZ', '?per=%00', '?view=<script>'])(
	'%s falls back to the default',
	(search) => expect(queryOf(search)).toEqual(defaultCompareQuery)
);

describe('for every', () => {
	const states = fc
		.subarray([...fiveStates], { minLength: 2 })
		.map((chosen) => fiveStates.filter((state) => chosen.includes(state)));
	const queries: fc.Arbitrary<CompareQuery> = fc.oneof(
		fc.record({
			view: fc.constant('powers' as const),
			country: fc.constantFrom(null, ...fiveStates),
			countries: fc.constant(fiveStates),
			isPerMillion: fc.constant(false)
		}),
		fc.record({
			view: fc.constant('countries' as const),
			country: fc.constant(null),
			countries: states,
			isPerMillion: fc.boolean()
		}),
		fc.constant({ ...defaultCompareQuery, view: 'media' as const })
	);

	test('comparison its link leads back to it', () =>
		fc.assert(
			fc.property(queries, (query) => {
				expect(queryOf(compareSearchOf(query))).toEqual(query);
			})
		));

	test('rubbish there is a comparison, and no exception', () =>
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom('view', 'country', 'countries', 'per'), fc.string()), (rubbish) => {
				const query = compareQueryOf(new URLSearchParams(rubbish));
				expect(compareViews).toContain(query.view);
				expect(query.countries.length).toBeGreaterThanOrEqual(2);
			})
		));
});

test('a state comes and goes, but two stay', () => {
	expect(toggleCountry(['KAZ', 'UZB'], 'TJK')).toEqual(['KAZ', 'TJK', 'UZB']);
	expect(toggleCountry(['KAZ', 'TJK', 'UZB'], 'KAZ')).toEqual(['TJK', 'UZB']);
	expect(toggleCountry(['KAZ', 'UZB'], 'KAZ')).toEqual(['KAZ', 'UZB']);
});
