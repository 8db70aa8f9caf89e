import { expect, test } from 'vitest';
import { entry } from './entry-fixture';
import { locatorBox, locatorDots, namedDots, project, ringPath } from './locator';

test('the middle is the middle, east is right, north is up', () => {
	expect(project([84, 40])).toEqual([0, -0]);
	expect(project([85, 40])[0]).toBeGreaterThan(0);
	expect(project([84, 41])[1]).toBeLessThan(0);
});

test('Ashgabat, Astana, Beijing and Nanjing lie inside the picture', () => {
	const [left, top, width, height] = locatorBox;
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

test('a town is one dot, however many points it has; an initiative counts once', () => {
	const twice = [
		{ name: 'Tashkent', position: [69.24, 41.3] as [number, number] },
		{ name: 'Tashkent (university)', position: [69.25, 41.31] as [number, number] }
	];
	const dots = locatorDots([entry({ id: 'a', places: twice }), entry({ id: 'b' })]);
	expect(dots.map(({ name, count }) => [name, count])).toEqual([['Tashkent', 2]]);
});

test('names are those of the largest dots that leave each other room', () => {
	const dot = (name: string, x: number) => ({ name, count: 3, x, y: 0, r: 5 });
	expect(namedDots([dot('Tashkent', 0), dot('Angren', 20), dot('Almaty', 200)]).map(({ name }) => name)).toEqual([
		'Tashkent',
		'Almaty'
	]);
});

test('a ring is a closed path', () => {
	expect(ringPath([8400, 4000, 8400, 4000])).toBe('M0 0L0 0Z');
});
