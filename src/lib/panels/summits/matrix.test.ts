import { expect, test } from 'vitest';
import { alsoProposing, speechOf } from './fixture';
import { findCell, matrixOf } from './matrix';

const speeches = [
	alsoProposing(speechOf('CHN', 'culture-arts', 'tourism'), 'media-film'),
	speechOf('KAZ', 'tourism', 'culture-arts', 'visa-mobility'),
	speechOf('KGZ', 'culture-arts:review', 'youth:review')
];

test('what most leaders have comes first, then what stands higher, then what is only proposed', () => {
	expect(matrixOf(speeches).map(({ area, rankedBy }) => [area, rankedBy])).toEqual([
		['culture-arts', 3],
		['tourism', 2],
		['youth', 1],
		['visa-mobility', 1],
		['media-film', 0]
	]);
});

test('each row has a cell for every leader, in their order', () => {
	for (const { cells } of matrixOf(speeches)) {
		expect(cells.map(({ speech }) => speech.country)).toEqual(['CHN', 'KAZ', 'KGZ']);
	}
});

test('a proposal without a rank has a cell, an area that nobody named has none', () => {
	expect(findCell(speeches, 'CHN', 'media-film')).toMatchObject({ rank: null, proposals: [{ areas: ['media-film'] }] });
	expect(findCell(speeches, 'CHN', 'sports')).toBeNull();
	expect(findCell(speeches, 'UZB', 'tourism')).toBeNull();
});
