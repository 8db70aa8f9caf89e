import { expect, test } from 'vitest';
import { drawBarsByRow } from './bars-by-row';
import { drawDotsByRow } from './dots-by-row';
import { drawLocator } from './locator';
import { linesOfText, moved, widthOfText, type Mark } from './scene';

const format = (value: number) => String(value);
const only = <Name extends Mark['mark']>(marks: readonly Mark[], name: Name) =>
	marks.filter((mark): mark is Extract<Mark, { mark: Name }> => mark.mark === name);

const part = (value: number) => ({ value, fill: 'ink', stroke: 'ink', title: '' });

test('bars of two panels with one scale are as long for the same number, whatever else stands there', () => {
	const panel = (values: number[]) =>
		only(
			drawBarsByRow(
				{
					rows: values.map((value) => ({ label: 'a', parts: [part(value)], text: String(value) })),
					highest: 42,
					labelPx: 80,
					format
				},
				300
			).marks,
			'bar'
		).map(({ width }) => width);
	expect(panel([6, 42])[0]).toBe(panel([6])[0]);
});

test('parts of a bar follow each other, and 0 has none', () => {
	const bars = only(
		drawBarsByRow(
			{ rows: [{ label: 'a', parts: [part(1), part(0), part(2)], text: '3' }], highest: 3, labelPx: 0, format },
			124
		).marks,
		'bar'
	);
	expect(bars).toHaveLength(2);
	expect(bars[1]?.x).toBeCloseTo((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0));
	expect(bars[1]?.width).toBeCloseTo(2 * (bars[0]?.width ?? 0));
});

test('a count of one has no tick between 0 and 1', () => {
	const { marks } = drawBarsByRow(
		{ rows: [{ label: 'a', parts: [part(1)], text: '1' }], highest: 1, labelPx: 0, format },
		300
	);
	expect(only(marks, 'text').filter(({ text }) => text.includes('.'))).toEqual([]);
});

test('figures are joined where they are of one series, and not otherwise', () => {
	const dot = (value: number, series?: string) => ({ value, series, isHollow: false, text: '', short: '', title: '' });
	const joined = (dots: ReturnType<typeof dot>[]) =>
		only(
			drawDotsByRow(
				{ rows: [{ label: 'a', dots }], highest: 9, ink: 'actor-china', labelPx: 0, words: { noFigure: '' }, format },
				300
			).marks,
			'line'
		).filter(({ ink }) => ink === 'actor-china');
	expect(joined([dot(3, 'customs'), dot(9, 'customs')])).toHaveLength(1);
	expect(joined([dot(3, 'customs'), dot(9)])).toEqual([]);
});

const square = [[6000, 4000, 7000, 4000, 7000, 5000, 6000, 5000, 6000, 4000]];
const neighbour = [[7000, 4000, 9900, 4000, 9900, 5000, 7000, 5000, 7000, 4000]];

test('institutions of one town are one dot with their number', () => {
	const point = (lon: number) => ({ position: [lon, 45] as [number, number], isFilled: true, isPale: true });
	const { marks } = drawLocator(
		{
			outlines: [{ rings: square, isChosen: true }],
			points: [point(65), point(65.01), point(61)],
			ink: 'actor-usa',
			format
		},
		300
	);
	expect(only(marks, 'dot')).toHaveLength(2);
	expect(only(marks, 'text').map(({ text }) => text)).toEqual(['2']);
});

test('nothing of a neighbour lies outside of the small map', () => {
	const outlines = [
		{ rings: square, isChosen: true },
		{ rings: neighbour, isChosen: false }
	];
	const { marks, height } = drawLocator({ outlines, points: [], ink: 'actor-usa', format }, 300);
	const points = only(marks, 'shape').flatMap(({ rings }) => rings.flat());
	expect(points.every(([x, y]) => x >= 0 && x <= 300 && y >= 0 && y <= height)).toBe(true);
});

test('long names break at blanks, Chinese ones anywhere', () => {
	expect(linesOfText('Traditional medicine centres', 120)).toEqual(['Traditional', 'medicine centres']);
	expect(linesOfText('中医药合作中心', 60)).toEqual(['中医药合作', '中心']);
	expect(linesOfText('', 60)).toEqual([]);
	expect(widthOfText('中', 12)).toBe(12);
});

test('marks move as they are', () => {
	const marks: Mark[] = [
		{ mark: 'line', x1: 0, y1: 0, x2: 1, y2: 1, ink: 'ink' },
		{ mark: 'shape', rings: [[[0, 0]]], stroke: 'ink' },
		{ mark: 'dot', x: 0, y: 0, r: 1, fill: 'ink', stroke: 'ink' }
	];
	expect(moved(marks, 5, 7)).toMatchObject([
		{ x1: 5, y1: 7, x2: 6, y2: 8 },
		{ rings: [[[5, 7]]] },
		{ x: 5, y: 7, r: 1 }
	]);
});
