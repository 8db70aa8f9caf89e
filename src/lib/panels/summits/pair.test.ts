import { expect, test } from 'vitest';
import { speechOf } from './fixture';
import { matrixOf } from './matrix';
import { pairOf } from './pair';

const rows = matrixOf([
	speechOf('CHN', 'culture-arts', 'technical-training', 'education', 'tourism'),
	speechOf('KAZ', 'tourism', 'visa-mobility', 'education'),
	speechOf('UZB', 'language')
]);
const areasOf = (pairs: { area: string }[]) => pairs.map(({ area }) => area);

test('two leaders: what both have, weightiest first, and what each has alone', () => {
	const { both, leftOnly, rightOnly } = pairOf(rows, 0, 1);
	// Tourism is 4 + 1, education 3 + 3.
	expect(areasOf(both)).toEqual(['tourism', 'education']);
	expect(areasOf(leftOnly)).toEqual(['culture-arts', 'technical-training']);
	expect(areasOf(rightOnly)).toEqual(['visa-mobility']);
});

test('swapped, the sides change places', () => {
	expect(areasOf(pairOf(rows, 1, 0).leftOnly)).toEqual(['visa-mobility']);
});

test('leaders without a common area share none', () => expect(pairOf(rows, 1, 2).both).toEqual([]));
