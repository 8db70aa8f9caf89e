import type { Position, Theme } from '$lib/data/types';

/** What a page is about, as the map needs to know it. */
export type Focus =
	| { theme: 'states'; id: string; bounds: [west: number, south: number, east: number, north: number] }
	| { theme: Theme; id: string; positions: Position[] };
