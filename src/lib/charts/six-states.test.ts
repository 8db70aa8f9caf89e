import { expect, test } from 'vitest';
import { project, ringPath, sixStatesBox } from './six-states';

test('the middle is the middle, east is right, north is up', () => {
	expect(project([84, 40])).toEqual([0, -0]);
	expect(project([85, 40])[0]).toBeGreaterThan(0);
	expect(project([84, 41])[1]).toBeLessThan(0);
});

test('Ashgabat, Astana, Beijing and Nanjing lie inside the picture', () => {
	const [left, top, width, height] = sixStatesBox;
	for (const town of [
		[58.38, 37.95],
		[71.45, 51.18],
		[116.4, 39.9],
		[118.8, 32.06]
	] as [number, number][]) {
		const [x, y] = project(town);
		expect(x).toBeGreaterThan(left);
		expect(x).toBeLessThan(left + width);
		expect(y).toBeGreaterThan(top);
		expect(y).toBeLessThan(top + height);
	}
});

test('a ring is a closed path', () => {
	expect(ringPath([8400, 4000, 8400, 4000])).toBe('M0 0L0 0Z');
});
