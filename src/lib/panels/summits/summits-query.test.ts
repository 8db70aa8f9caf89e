import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areas, states } from '$geodata/schema/vocabulary';
import { defaultSummitsQuery, summitsQueryOf, summitsSearchOf } from './summits-query';

const read = (search: string) => summitsQueryOf(new URLSearchParams(search));

test('a link names a cell and two leaders', () => {
	expect(read('?cell=KAZ.tourism&with=KAZ.UZB')).toEqual({
		cell: { country: 'KAZ', area: 'tourism' },
		pair: ['KAZ', 'UZB']
	});
});

test('what a newcomer sees needs no query', () => {
	expect(summitsSearchOf(defaultSummitsQuery)).toBe('');
	expect(read('')).toEqual(defaultSummitsQuery);
});

test.each([
	'cell=KAZ',
	'cell=KAZ.',
	'cell=KAZ.tourism.more',
	'cell=__proto__.constructor',
	'cell=<script>.tourism',
	'cell=RUS.tourism',
	'with=KAZ.KAZ',
	'with=KAZ.UZB.TJK',
	'with=.'
])('%s falls back', (search) => expect(read(search)).toEqual(defaultSummitsQuery));

test('a query goes round, and rubbish never throws', () => {
	const state = fc.constantFrom(...states);
	const cell = fc.option(fc.record({ country: state, area: fc.constantFrom(...areas) }));
	const pair = fc.uniqueArray(state, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<(typeof states)[number][]>;
	fc.assert(
		fc.property(cell, pair, (cell, [left = 'CHN', right = 'KAZ']) => {
			const query = { cell, pair: [left, right] as const };
			expect(read(summitsSearchOf(query))).toEqual(query);
		})
	);
	fc.assert(
		fc.property(fc.string({ maxLength: 400 }), fc.string(), (cell, pair) => {
			const query = summitsQueryOf(new URLSearchParams({ cell, with: pair }));
			expect(summitsQueryOf(new URLSearchParams(summitsSearchOf(query)))).toEqual(query);
		})
	);
});
