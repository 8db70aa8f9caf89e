import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '$lib/data/types';
import { radiiKm } from './area';
import { defaultNear, nearOfQuery, pathOfNear, queryOfNear, startThemes, type NearView } from './near-url';

/** Any sixteen bits in a row, halves of characters among them. */
const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
	.map((units) => String.fromCharCode(...units));

const degrees = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((steps) => steps / 1e4 + 0);
const position: fc.Arbitrary<Position> = fc.tuple(degrees(180), degrees(85));
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const view: fc.Arbitrary<NearView> = fc.record({
	start: fc.option(
		fc.oneof(
			fc.record({ type: fc.constant('point' as const), position }),
			fc.record({ type: fc.constant('thing' as const), theme: fc.constantFrom(...startThemes), id: slug }),
			fc.record({ type: fc.constant('shape' as const), corners: fc.array(position, { minLength: 3, maxLength: 60 }) })
		)
	),
	within: fc.constantFrom(...radiiKm),
	kind: fc.option(slug)
});
const read = (query: string) => nearOfQuery(new URLSearchParams(query));

describe('the address of "near here"', () => {
	test('goes round: what is written is read again', () => {
		fc.assert(
			fc.property(view, (one) => {
				expect(read(queryOfNear(one))).toEqual(one);
			})
		);
	});

	test('any rubbish falls back to what is usual, without an exception', () => {
		const rubbish = fc.oneof(
			anyText,
			fc.constantFrom(
				'<script>',
				'__proto__',
				'NaN,NaN',
				'1e309,0',
				'1,2;3,4',
				'0x10,2',
				'cities/../x',
				'[object Object]'
			),
			fc.array(fc.double(), { maxLength: 200 }).map((numbers) => numbers.join(','))
		);
		const names = fc.constantFrom('point', 'from', 'shape', 'at', 'within', 'kind');
		fc.assert(
			fc.property(fc.array(fc.tuple(names, rubbish)), (parts) => {
				const { start, within, kind } = nearOfQuery(new URLSearchParams(parts));
				expect(radiiKm).toContain(within);
				expect(kind === null || /^[a-z0-9-]+$/.test(kind)).toBe(true);
				if (start?.type === 'thing') expect(startThemes).toContain(start.theme);
				if (start?.type === 'point') expect(start.position.every(Number.isFinite)).toBe(true);
				if (start?.type === 'shape') expect(start.corners.flat().every(Number.isFinite)).toBe(true);
			})
		);
	});

	test('is short and readable', () => {
		expect(pathOfNear({ type: 'thing', theme: 'cities', id: 'khujand' })).toBe('/near?from=cities/khujand');
		expect(pathOfNear({ type: 'point', position: [69.62216, 40.28256] }, 10)).toBe(
			'/near?point=69.6222,40.2826&within=10'
		);
	});

	test('takes "at" with two numbers for a point, with three for the camera', () => {
		expect(read('at=69.6,40.3').start).toEqual({ type: 'point', position: [69.6, 40.3] });
		expect(read('at=69.6,40.3,7').start).toBeNull();
	});

	test('a place beyond the map, or a shape of two corners, is none', () => {
		expect(read('point=200,40')).toEqual(defaultNear);
		expect(read('shape=1,2;3,4')).toEqual(defaultNear);
	});
});
