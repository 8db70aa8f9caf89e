import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Camera } from '$lib/state/view-url';
import { composeCamera } from './compose-camera';

const samarkand: Camera = { center: [66.97, 39.65], zoom: 8, bearing: 20, pitch: 45 };
const zoomIn = (width: number, height: number) => composeCamera(samarkand, { width, height }).zoom;

test('the area that a camera was composed for leaves it as it is', () => {
	expect(composeCamera(samarkand, { width: 800, height: 600 })).toEqual(samarkand);
});

test('half the area is a zoom level less, by the side that is shorter of room', () => {
	expect(zoomIn(400, 600)).toBe(7);
	expect(zoomIn(800, 300)).toBe(7);
	expect(zoomIn(400, 3000)).toBe(7);
});

test('a hall’s wall shows it larger, within a limit', () => {
	expect(zoomIn(1600, 1200)).toBe(9);
	expect(zoomIn(8000, 6000)).toBeCloseTo(9.2);
});

test('a sliver of a map, or none, still has a camera', () => {
	expect(zoomIn(80, 60)).toBeCloseTo(6.4);
	expect(zoomIn(0, 600)).toBeCloseTo(6.4);
	expect(zoomIn(-20, 600)).toBeCloseTo(6.4);
});

test('only the zoom changes, and more room never shows less land per pixel', () => {
	const px = fc.integer({ min: 1, max: 5000 });
	fc.assert(
		fc.property(px, px, px, (width, height, more) => {
			const { zoom, ...rest } = composeCamera(samarkand, { width, height });
			expect(rest).toEqual({ center: [66.97, 39.65], bearing: 20, pitch: 45 });
			expect(zoomIn(width + more, height + more)).toBeGreaterThanOrEqual(zoom);
		})
	);
});
