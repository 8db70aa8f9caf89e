import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areas } from '$geodata/schema/vocabulary';
import { agreementOf } from './agreement';
import { speechOf } from './fixture';
import { matrixOf } from './matrix';

test('areas of all, of some and of one', () => {
	const rows = matrixOf([
		speechOf('CHN', 'culture-arts', 'education'),
		speechOf('KAZ', 'tourism', 'education:review'),
		speechOf('KGZ', 'culture-arts:review', 'education:later-speech')
	]);
	const { byAll, bySome, byOne } = agreementOf(rows);
	expect(byAll.map(({ area, spoken }) => [area, spoken])).toEqual([['education', 1]]);
	expect(bySome.map(({ area, cells }) => [area, cells.map(({ speech }) => speech.country)])).toEqual([
		['culture-arts', ['CHN', 'KGZ']]
	]);
	expect(byOne.map(({ area }) => area)).toEqual(['tourism']);
});

test('one leader alone agrees with nobody', () => {
	expect(agreementOf(matrixOf([speechOf('CHN', 'tourism')]))).toMatchObject({
		byAll: [],
		byOne: [{ area: 'tourism' }]
	});
});

test('every ranked area stands in exactly one list, and no more ranks are spoken than there are', () => {
	const five = fc.uniqueArray(fc.constantFrom(...areas), { maxLength: 5 });
	fc.assert(
		fc.property(fc.tuple(five, five, five), ([a, b, c]) => {
			const rows = matrixOf([speechOf('CHN', ...a), speechOf('KAZ', ...b), speechOf('UZB', ...c)]);
			const { byAll, bySome, byOne } = agreementOf(rows);
			const listed = [...byAll, ...bySome, ...byOne];
			expect(listed.map(({ area }) => area).sort()).toEqual([...new Set([...a, ...b, ...c])].sort());
			for (const { spoken, cells } of listed) expect(spoken).toBeLessThanOrEqual(cells.length);
		})
	);
});
