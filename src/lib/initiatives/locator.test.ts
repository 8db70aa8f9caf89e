import { expect, test } from 'vitest';
import { entry } from './entry-fixture';
import { locatorDots, namedDots } from './locator';

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
