/** Two fingers closer than this are one point (px). */
const leastPx = 8;

/** How far apart two fingers are and where their middle is, in px along the timeline. */
export interface Pinch {
	distance: number;
	middle: number;
}

/** The fingers that lie on the timeline. */
export class Fingers {
	readonly #placeById = new Map<number, number>();

	put(id: number, x: number): void {
		this.#placeById.set(id, x);
	}

	/** Follows a finger that lies there; a mouse that only passes is none. */
	move(id: number, x: number): void {
		if (this.#placeById.has(id)) this.#placeById.set(id, x);
	}

	lift(id: number): void {
		this.#placeById.delete(id);
	}

	/** Null while fewer than two lie there. */
	get pinch(): Pinch | null {
		const [a, b] = [...this.#placeById.values()];
		if (a === undefined || b === undefined) return null;
		return { distance: Math.max(Math.abs(a - b), leastPx), middle: (a + b) / 2 };
	}
}
