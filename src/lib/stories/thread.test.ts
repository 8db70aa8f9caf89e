import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threadOf } from './thread';

test('a way to the east runs from left to right in the middle of its frame', () => {
	const { stations, path } = threadOf([[60, 40], [80, 40]], 212, 80); // prettier-ignore
	expect(stations).toEqual([
		{ x: 6, y: 40 },
		{ x: 206, y: 40 }
	]);
	expect(path).toBe('M6 40L206 40');
});

test('north is up, and a degree of longitude is shorter than one of latitude', () => {
	const { stations } = threadOf([[60, 59], [62, 61]], 200, 112); // prettier-ignore
	const [from, to] = stations;
	expect(to!.y).toBe(6);
	expect(from!.y).toBe(106);
	// cos 60° is a half.
	expect(to!.x - from!.x).toBeCloseTo(50, 0);
});

test('stations of one place are a dot in the middle', () => {
	expect(threadOf([[69, 41], [69, 41]], 100, 60).stations).toEqual([{ x: 50, y: 30 }, { x: 50, y: 30 }]); // prettier-ignore
});

test('every station lies within the frame', () => {
	const position = fc.tuple(
		fc.double({ min: 50, max: 115, noNaN: true }),
		fc.double({ min: 33, max: 55, noNaN: true })
	);
	fc.assert(
		fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), (positions) => {
			for (const { x, y } of threadOf(positions, 360, 96).stations) {
				expect(x).toBeGreaterThanOrEqual(5.9);
				expect(x).toBeLessThanOrEqual(354.1);
				expect(y).toBeGreaterThanOrEqual(5.9);
				expect(y).toBeLessThanOrEqual(90.1);
			}
		})
	);
});
