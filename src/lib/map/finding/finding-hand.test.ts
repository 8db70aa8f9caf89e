import { expect, test } from 'vitest';
import type { Position } from '$lib/data/types';
import { FindingHand } from './finding-hand.svelte';

const [a, b, c]: [Position, Position, Position] = [
	[69, 40],
	[70, 40],
	[70, 41]
];

test('points are set, taken back and moved while a way is measured', () => {
	const hand = new FindingHand();
	hand.begin('measure');
	[a, b, c].forEach((point) => hand.set(point));
	expect(hand.legs).toHaveLength(2);
	hand.undo();
	hand.move(1, c);
	expect(hand.points).toEqual([a, c]);
	hand.remove(0);
	expect(hand.totalKm).toBe(0);
	hand.end();
	expect(hand.points).toEqual([]);
});

test('a press means nothing while nothing is begun', () => {
	const hand = new FindingHand();
	hand.set(a);
	expect(hand.points).toEqual([]);
});

test('the picked point goes to the page that asked, once', () => {
	const hand = new FindingHand();
	const picked: Position[] = [];
	hand.onpick = (position) => picked.push(position);
	hand.begin('pick');
	hand.set(a);
	hand.set(b);
	expect(picked).toEqual([a]);
	expect(hand.mode).toBeNull();
});

test('a shape closes from three corners on; another tool begins anew', () => {
	const hand = new FindingHand();
	hand.begin('shape');
	hand.set(a);
	hand.set(b);
	expect(hand.close()).toBeNull();
	hand.set(c);
	expect(hand.close()).toEqual({ type: 'shape', corners: [a, b, c] });
	hand.begin('measure');
	expect(hand.points).toEqual([]);
});
