import { expect, test } from 'vitest';
import { simplify } from './outlines';

test('a bend stays, what lies on the way goes', () => {
	expect(
		simplify(
			[
				[0, 0],
				[1, 0.05],
				[2, 0],
				[2, 2]
			],
			0.1
		)
	).toEqual([
		[0, 0],
		[2, 0],
		[2, 2]
	]);
});

test('a ring, whose ends are one point, keeps its shape', () => {
	const ring: [number, number][] = [
		[0, 0],
		[4, 0],
		[4, 4],
		[0, 4],
		[0, 0]
	];
	expect(simplify(ring, 0.5)).toEqual(ring);
});
