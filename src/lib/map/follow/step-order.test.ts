import { expect, test } from 'vitest';
import type { Position, Thing } from '$lib/data/types';
import { stepFrom, stepOrder } from './step-order';

const at = (id: string, position: Position): Thing => ({
	id,
	theme: 'places',
	name: id,
	kind: 'university',
	family: 'learning',
	actor: null,
	status: '',
	countries: ['KAZ'],
	areas: [],
	positions: [position],
	precision: 'city',
	fromYear: null,
	toYear: null,
	where: ''
});

const astana = at('astana', [71.4, 51.2]);
const almaty = at('almaty', [76.9, 43.2]);
const bishkek = at('bishkek', [74.6, 42.9]);
const xian = at('xian', [108.9, 34.3]);

test('things are stepped through from north to south, in a row from west to east', () => {
	const ordered = stepOrder([xian, almaty, bishkek, astana], [40, 30, 120, 60]);
	expect(ordered.map(({ id }) => id)).toEqual(['astana', 'bishkek', 'almaty', 'xian']);
});

test('what is out of view is passed over', () => {
	expect(stepOrder([xian, almaty], [60, 40, 90, 60])).toEqual([almaty]);
});

test('a step past the end comes round, and begins where nothing is pointed at', () => {
	const ordered = [astana, bishkek, almaty];
	expect(stepFrom(ordered, almaty, 1)).toBe(astana);
	expect(stepFrom(ordered, astana, -1)).toBe(almaty);
	expect(stepFrom(ordered, null, 1)).toBe(astana);
	expect(stepFrom(ordered, xian, -1)).toBe(almaty);
	expect(stepFrom([], null, 1)).toBeUndefined();
});
