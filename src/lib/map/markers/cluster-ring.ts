import type { Actor } from '../../../../geodata/schema/vocabulary';
import { clusterActors } from './image-id';

/** One arc of a cluster's ring: from and to in radians, clockwise from the top. */
export interface Arc {
	actor: Actor | 'none';
	from: number;
	to: number;
}

/** Between neighbours, in radians. */
const greatestGap = 0.14;

/** Divides the ring by actor, in the order of the legend, with a gap between neighbours. */
export function ringArcs(counts: Record<Actor | 'none', number>): Arc[] {
	const total = clusterActors.reduce((sum, actor) => sum + counts[actor], 0);
	const shares = clusterActors.filter((actor) => counts[actor] > 0);
	let angle = 0;
	return shares.map((actor) => {
		const from = angle;
		const share = (counts[actor] / total) * 2 * Math.PI;
		angle += share;
		// A gap wider than its share would turn the arc round.
		const gap = shares.length > 1 ? Math.min(greatestGap, share / 3) : 0;
		return { actor, from: from + gap / 2, to: angle - gap / 2 };
	});
}

/** Diameter (CSS px) of a cluster of so many things: grows with the logarithm, 26 to 52. */
export function clusterSize(total: number): number {
	return Math.round(Math.min(26 + Math.log2(Math.max(total, 2) / 2) * 4.6, 52));
}
