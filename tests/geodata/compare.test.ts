import { expect, test } from 'vitest';
import { Relief } from '../../geodata/relief/relief';
import type { ComparePage } from '../../src/lib/data/compare-types';
import { compileFolder, jsonOf } from './compiled';
import { validRoot } from './fixture';

const files = compileFolder(validRoot, new Relief(new Int16Array(1021 * 337).fill(700)));
const compared = (locale: string) => jsonOf<ComparePage>(files, `data/compare.${locale}.json`);

test('the comparison holds the institutions of the five, in one language', () => {
	expect(compared('ru').institutions.map(({ id, names }) => [id, names])).toEqual([
		['ci-tashkent', { en: '', ru: 'Институт Конфуция в Ташкенте' }],
		['centre-samarkand', { en: '', ru: 'Турецкий центр в Самарканде' }]
	]);
});

test('points of an actor stand in the order of their ranks', () => {
	expect(compared('en').assessments.map(({ id }) => id)).toEqual(['china-roads', 'china-teaches']);
});

test('a state has its initiatives by status, its outline and what it cites', () => {
	const { countries, outlines, sources } = compared('en');
	expect(Object.keys(countries)).toEqual(['UZB']);
	const counts = Object.values(countries.UZB?.initiatives ?? {});
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
	expect(outlines.UZB?.[0]?.length).toBeGreaterThan(8);
	expect(sources['gazette-2024']).toBeDefined();
});

test('where no record counts the people there is no population', () => {
	expect(compared('en').population).toBeNull();
});

test('assessments and studies of the tone are lists of their own', () => {
	const ids = (list: string) =>
		jsonOf<{ records: { id: string }[] }>(files, `data/${list}.json`).records.map(({ id }) => id);
	expect(ids('assessments')).toEqual(['china-roads', 'china-teaches']);
	expect(ids('media-tone')).toEqual(['tone-of-the-gazette']);
});
