import { expect, test } from 'vitest';
import { unwrapRing } from '../../scripts/basemap/lib/antimeridian.mjs';

test('a ring across the antimeridian goes on beyond 180° and closes there', () => {
	// Wrangel Island, roughly: half on each side.
	expect(
		unwrapRing([
			[178, 71],
			[-178, 71],
			[-178, 70],
			[178, 70],
			[178, 71]
		])
	).toEqual([
		[178, 71],
		[182, 71],
		[182, 70],
		[178, 70],
		[178, 71]
	]);
});

test('a ring that keeps to its side stays as it is', () => {
	const ring: [number, number][] = [
		[70, 40],
		[80, 40],
		[75, 45],
		[70, 40]
	];
	expect(unwrapRing(ring)).toEqual(ring);
});

test('a ring round a pole is closed along it', () => {
	expect(
		unwrapRing([
			[0, -70],
			[120, -70],
			[-120, -70],
			[0, -70]
		])
	).toEqual([
		[0, -70],
		[120, -70],
		[240, -70],
		[360, -70],
		[360, -89],
		[0, -89],
		[0, -70]
	]);
});
