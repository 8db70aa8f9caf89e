import { expect, test } from 'vitest';
import { en } from '$lib/i18n/messages/en';
import { pluralOf } from '$lib/i18n/plural';
import { noFilters, onlyValues, toggleValues, type Facet } from '$lib/state/filters';
import { filtersInWords } from './filters-in-words';

const i18n = { t: en, list: (items: string[]) => items.join(' and '), plural: pluralOf('en') };
const values = (facet: Facet) => (facet === 'actors' ? ['china', 'turkiye', 'usa', 'regional', 'none'] : []);
const texts = (filters: typeof noFilters) => filtersInWords(i18n, filters, values).map(({ text }) => text);

test('without filters nothing is said', () => {
	expect(texts(noFilters)).toEqual([]);
});

test('a few hidden values are named, many are counted', () => {
	expect(texts(toggleValues(noFilters, 'actors', ['usa']))).toEqual(['Without United States']);
	const kinds = ['museum', 'school', 'mosque', 'hospital'];
	expect(texts(toggleValues(noFilters, 'kinds', kinds))).toEqual(['Without 4 kinds']);
});

test('a few values left on are named', () => {
	expect(texts(onlyValues(noFilters, 'actors', ['china'], values('actors')))).toEqual(['Only China']);
});

test('each filter can be undone by itself', () => {
	const filters = { ...toggleValues(noFilters, 'actors', ['usa']), years: [2013, 2026] as const };
	const [actors, years] = filtersInWords(i18n, filters, values);
	expect(years?.text).toBe('2013–2026 only');
	expect(years?.undone.years).toBeNull();
	expect(years?.undone.off.actors.has('usa')).toBe(true);
	expect(actors?.undone.off.actors.size).toBe(0);
});
