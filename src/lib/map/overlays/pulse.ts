const leastRadius = 9;
const mostRadius = 34;

/** Radius of the ring round a spot (px): its area grows with the number of things, up to a size that hides no country. */
export function placeRadius(count: number): number {
	return Math.min(leastRadius * Math.sqrt(Math.max(count, 1)), mostRadius);
}

/** A spreading ring: where it has come to, eased out, and how much of it is left. */
export function pulseAt(ageMs: number, durationMs: number): { radius: number; opacity: number } {
	const share = Math.min(Math.max(ageMs / durationMs, 0), 1);
	const eased = 1 - (1 - share) ** 3;
	return { radius: 8 + 52 * eased, opacity: 1 - share };
}
