import type { Position } from '$lib/data/types';
import { fewestCorners, mostCorners, type Area } from '$lib/finding/area';
import { legsOf, totalKm } from '$lib/finding/legs';

/** What a press on the map means now: the middle to look around, a point of a way, a corner of a shape. */
export type HandMode = 'pick' | 'measure' | 'shape';

/** What the reader finds, measures and draws on the map, and what a press there means meanwhile. */
export class FindingHand {
	mode = $state<HandMode | null>(null);
	/** Points of the way that is measured, or corners of the shape that is drawn, in the order in which they were set. */
	points = $state.raw<readonly Position[]>([]);
	/** The area that a page tells of. */
	area = $state.raw<Area | null>(null);
	/** Points of what a page has found. */
	found = $state.raw<readonly Position[]>([]);
	/** [west, south, east, north] that the camera is to show; a new one each time. */
	sight = $state.raw<readonly [number, number, number, number] | null>(null);
	/** Takes the middle that was picked or moved; set by the page that asks for one. */
	onpick = $state.raw<((position: Position) => void) | null>(null);

	readonly legs = $derived(legsOf(this.points));
	readonly totalKm = $derived(totalKm(this.legs));
	readonly canClose = $derived(this.mode === 'shape' && this.points.length >= fewestCorners);

	begin(mode: HandMode): void {
		if (mode !== this.mode) this.points = [];
		this.mode = mode;
	}
	end(): void {
		this.mode = null;
		this.points = [];
	}

	/** A press on the map, or the middle of it by key. */
	set(position: Position): void {
		if (this.mode === 'pick') {
			this.mode = null;
			this.onpick?.(position);
		} else if (this.mode && this.points.length < mostCorners) this.points = [...this.points, position];
	}
	move(number: number, position: Position): void {
		this.points = this.points.map((point, other) => (other === number ? position : point));
	}
	remove(number: number): void {
		this.points = this.points.filter((_, other) => other !== number);
	}
	undo(): void {
		this.points = this.points.slice(0, -1);
	}
	clear(): void {
		this.points = [];
	}

	/** The drawn shape as an area; the drawing is over. `null` while it has too few corners. */
	close(): Area | null {
		if (!this.canClose) return null;
		const corners = [...this.points];
		this.end();
		return { type: 'shape', corners };
	}
}
