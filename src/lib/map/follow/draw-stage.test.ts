import { expect, test } from 'vitest';
import type { Position, Theme, Thing } from '$lib/data/types';
import { litOf, marksOf, themesOf } from './draw-stage';

const thing = (theme: Theme, id: string, ...positions: Position[]): Thing => ({
	...{ id, theme, name: id, kind: 'museum', family: 'culture', actor: null, status: '', countries: ['KAZ'], areas: [] },
	...{ positions, precision: 'city', fromYear: null, toYear: null, where: '' }
});
const almaty: Position = [76.93, 43.24];
const astana: Position = [71.45, 51.17];
const summaryOf = (things: Thing[]) =>
	marksOf(things).features.map(({ geometry, properties: { key, name, offset } }) => [
		key,
		name,
		offset[0],
		geometry.coordinates
	]);

test('a mark alone stands on its point with its name', () => {
	expect(summaryOf([thing('places', 'school', almaty)])).toEqual([['places/school', 'school', 0, almaty]]);
});

test('marks of one town stand in a row round its first point, which alone has a name', () => {
	const nearBy: Position = [76.95, 43.25];
	expect(summaryOf([thing('events', 'opening', nearBy), thing('places', 'school', almaty)])).toEqual([
		['places/school', 'school', -13.5, almaty],
		['events/opening', '', 13.5, almaty]
	]);
});

test('what is felt in two towns has a mark in both', () => {
	expect(summaryOf([thing('initiatives', 'train', almaty, astana)])).toEqual([
		['initiatives/train', 'train', 0, almaty],
		['initiatives/train', 'train', 0, astana]
	]);
});

test('lit is what is named and loaded', () => {
	const things = [thing('places', 'school', almaty), thing('heritage', 'school', astana)];
	const lit = [
		{ theme: 'heritage', id: 'school' },
		{ theme: 'heritage', id: 'gone' }
	] as const;
	expect(litOf(things, lit)).toEqual([things[1]]);
	expect(litOf(things, [])).toEqual([]);
	expect(themesOf(lit)).toEqual(['heritage']);
});
