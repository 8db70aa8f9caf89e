import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryWithScene, sceneOfQuery } from './scene-query';

const sceneOf = (search: string, count = 10) => sceneOfQuery(new URLSearchParams(search), count);

test('a scene goes into a link as people count, and comes out the same', () => {
	expect(queryWithScene('', 2)).toBe('?scene=3');
	fc.assert(
		fc.property(fc.integer({ min: -1, max: 9 }), fc.webQueryParameters(), (index, search) => {
			expect(sceneOf(queryWithScene(search, index))).toBe(index);
		})
	);
});

test('what else the address says stays', () => {
	expect(queryWithScene('?at=76,43,5&scene=2&show=routes', 6)).toBe('?at=76,43,5&show=routes&scene=7');
	expect(queryWithScene('?scene=2', -1)).toBe('');
});

test.each([
	'scene=0',
	'scene=11',
	'scene=-1',
	'scene=1.5',
	'scene=1e1',
	'scene=',
	'scene=<script>',
	'scene=99999999999'
])('%s is no scene of the story: its title is shown', (search) => expect(sceneOf(search)).toBe(-1));

test('no query can make it throw or leave the story', () => {
	fc.assert(
		fc.property(fc.string(), fc.nat(40), (text, count) => {
			const index = sceneOfQuery(new URLSearchParams([['scene', text]]), count);
			expect(index).toBeGreaterThanOrEqual(-1);
			expect(index).toBeLessThan(Math.max(count, 1));
		})
	);
});
