import { expect, test } from 'vitest';
import { findSources, sourceLines } from './source-filter';

const lines = sourceLines(
	{
		b: { title: 'Xi’an declaration', publisher: 'Xinhua' },
		a: { title: 'Accord on visas', publisher: '24.kg' },
		c: { title: 'Étude des routes' }
	},
	'en'
);
const keysOf = (query: string) => findSources(lines, query).map(({ key }) => key);

test('sources stand by title', () => expect(keysOf('')).toEqual(['a', 'c', 'b']));

test('words are found in title and publisher, in any order and without accents', () => {
	expect(keysOf('xinhua declaration')).toEqual(['b']);
	expect(keysOf('ETUDE')).toEqual(['c']);
	expect(keysOf('visas xinhua')).toEqual([]);
});
