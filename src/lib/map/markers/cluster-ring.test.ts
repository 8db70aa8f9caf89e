import { expect, test } from 'vitest';
import { clusterSize, ringArcs } from './cluster-ring';

const none = { china: 0, turkiye: 0, usa: 0, regional: 0, none: 0 };

test('one actor has the whole ring', () => {
	expect(ringArcs({ ...none, china: 7 })).toEqual([{ actor: 'china', from: 0, to: 2 * Math.PI }]);
});

test('the ring is divided by share, in the order of the legend', () => {
	const arcs = ringArcs({ ...none, usa: 1, china: 3 });
	expect(arcs.map(({ actor }) => actor)).toEqual(['china', 'usa']);
	expect(arcs[0]?.to).toBeCloseTo(1.5 * Math.PI - 0.07);
	expect(arcs[1]?.from).toBeCloseTo(1.5 * Math.PI + 0.07);
});

test('a very small share still goes forwards', () => {
	for (const { from, to } of ringArcs({ china: 53, turkiye: 20, usa: 36, regional: 1, none: 8 }))
		expect(to).toBeGreaterThan(from);
});

test('a cluster grows slowly and not without end', () => {
	expect(clusterSize(2)).toBe(26);
	expect(clusterSize(10_000)).toBe(52);
});
