import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './place-labels';

const field = { left: 0, top: 0, right: 200, bottom: 60 };

test('a label stands above its mark where there is room, else at its side', () => {
	const [above] = placeLabels([{ x: 100, y: 40, r: 4, text: '26' }], field, ['above', 'right']);
	expect(above).toMatchObject({ x: 100, anchor: 'middle' });
	const [beside] = placeLabels([{ x: 100, y: 8, r: 4, text: '26' }], field, ['above', 'right']);
	expect(beside).toMatchObject({ x: 108, anchor: 'start' });
});

test('a label that would cover another mark goes to the other side, and is left out where it fits nowhere', () => {
	const marks = [
		{ x: 100, y: 30, r: 4, text: '300' },
		{ x: 112, y: 30, r: 4, text: '350' }
	];
	expect(placeLabels(marks, field, ['right', 'left']).map(({ of, anchor }) => [of, anchor])).toEqual([
		[0, 'end'],
		[1, 'start']
	]);
	expect(placeLabels(marks, { ...field, left: 90 }, ['right', 'left']).map(({ of }) => of)).toEqual([1]);
});

test('says it shorter where the whole finds no room', () => {
	const [placed] = placeLabels(
		[{ x: 40, y: 30, r: 4, text: '11,784 (2018)', short: '11,784' }],
		{ ...field, right: 100 },
		['right']
	);
	expect(placed?.text).toBe('11,784');
});

test('no two labels of one height meet', () => {
	const mark = fc.record({
		x: fc.integer({ min: 0, max: 200 }),
		y: fc.constant(30),
		r: fc.constant(4),
		text: fc.constant('1,234')
	});
	fc.assert(
		fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
			const spans = placeLabels(marks, field, ['right', 'left'])
				.map(({ x, anchor }) => (anchor === 'start' ? x : x - 32.4))
				.sort((a, b) => a - b);
			expect(spans.every((left, index) => index === 0 || left - (spans[index - 1] ?? 0) >= 32)).toBe(true);
		})
	);
});
