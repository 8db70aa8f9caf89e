import { expect, test } from 'vitest';
import type { SummitsPage } from '../../src/lib/data/summits-types';
import { compileFolder, jsonOf } from './compiled';
import { validRoot } from './fixture';

const page = jsonOf<SummitsPage>(compileFolder(validRoot), 'data/summits.json');

test('what the records name comes with them, and nothing else', () => {
	expect(Object.keys(page.initiatives)).toEqual(['tour-operators']);
	expect(page.initiatives['tour-operators']).toMatchObject({
		status: 'proposed',
		asOf: '2024',
		note: { en: 'Discussed.' },
		towns: [{ en: 'Tashkent' }, { en: 'Almaty' }]
	});
	expect(Object.keys(page.events)).toEqual(['t-2023-05-19', 't-2024-10-01']);
	expect(Object.keys(page.sources)).toEqual(['declaration-2023', 'gazette-2024']);
});
