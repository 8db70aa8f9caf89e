import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoryPage } from '$lib/data/story-types';
import type { Position, ThingRef } from '$lib/data/types';
import { cameraOver, stageOf } from './story-stage';

const camera = { center: [66.97, 39.65] as Position, zoom: 8, bearing: 20, pitch: 45 };
const ref = (theme: ThingRef['theme'], id: string) => ({ theme, id }) as ThingRef;
const story = {
	record: { id: 'tour-x', scenes: [{ camera }, { camera: { ...camera, center: [76.9, 43.2] } }] },
	shown: [[ref('heritage', 'wh-603'), ref('intangible', 'ich-silk'), ref('routes', 'tr-classic')], []],
	sources: {}
} as unknown as StoryPage;

test('a scene has its own camera and lights what has a place', () => {
	expect(stageOf(story, 0)).toEqual({
		key: 'tour-x/0',
		camera,
		lit: [
			{ theme: 'heritage', id: 'wh-603' },
			{ theme: 'routes', id: 'tr-classic' }
		],
		thread: []
	});
});

test('the title shows the whole way', () => {
	const { key, lit, thread } = stageOf(story, -1);
	expect({ key, lit, thread }).toEqual({
		key: 'tour-x/-1',
		lit: [],
		thread: [
			[66.97, 39.65],
			[76.9, 43.2]
		]
	});
});

test('the camera over one place comes no nearer than the ground is drawn', () => {
	const over = cameraOver([[66.97, 39.65]]);
	expect(over.zoom).toBe(8);
	expect(over.center[0]).toBeCloseTo(66.97);
	expect(over.center[1]).toBeCloseTo(39.65);
});

test('90 degrees along the equator fill the width that is kept for a way', () => {
	// A quarter of the world in 680 px: the world is 2 720 px, 512 × 2^2.409.
	expect(cameraOver([[0, 0], [90, 0]]).zoom).toBeCloseTo(Math.log2(2720 / 512)); // prettier-ignore
});

test('the camera stands between the outermost places', () => {
	const position = fc.tuple(
		fc.double({ min: 50, max: 115, noNaN: true }),
		fc.double({ min: 33, max: 55, noNaN: true })
	);
	fc.assert(
		fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), (positions) => {
			const { center, zoom } = cameraOver(positions);
			const lons = positions.map(([lon]) => lon);
			expect(center[0]).toBeCloseTo((Math.min(...lons) + Math.max(...lons)) / 2);
			expect(zoom).toBeLessThanOrEqual(8);
			expect(Number.isFinite(zoom)).toBe(true);
		})
	);
});
