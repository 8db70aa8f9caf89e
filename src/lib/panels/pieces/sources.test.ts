import { expect, test } from 'vitest';
import { citedIn, numberSources, PageSources } from './sources';

const table = { a: { title: 'A', date: '2023-05' }, b: { title: 'B', date: '2024' }, c: { title: 'C' } };

test('sources are numbered as they are cited, the others follow', () => {
	const cited = citedIn({ text: { en: 'One.' }, sources: ['c'] }, [
		{ steps: [{ sources: ['a', 'c'] }] },
		null,
		'sources',
		{ sources: 'none' }
	]);
	expect(cited).toEqual(['c', 'a']);
	expect(numberSources(table, cited).map(({ key, number }) => [key, number])).toEqual([
		['c', 1],
		['a', 2],
		['b', 3]
	]);
});

test('a key that the table lacks takes no number, not even that of a property of objects', () => {
	expect(numberSources({ a: { title: 'A' } }, ['missing', 'constructor', 'a']).map(({ number }) => number)).toEqual([
		1
	]);
});

test('the newest date is said, and none where there is none', () => {
	expect(new PageSources(() => numberSources(table, [])).newest).toBe('2024');
	expect(new PageSources(() => []).newest).toBeNull();
});
