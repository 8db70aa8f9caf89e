import type { Position, Theme } from '$lib/data/types';
import type { Camera } from './view-url';

/**
 * What a told story puts on the map at one moment. It lies over the reader's own view: filters and layers stay as they are,
 * only fainter, and are back when the story ends.
 */
export interface Stage {
	/** Names the moment: the same key again moves nothing. */
	key: string;
	/** Composed for a free area of 800 × 600 px; null leaves the camera alone. */
	camera: Camera | null;
	/** Things to light up, whatever the filters say. */
	lit: readonly { theme: Theme; id: string }[];
	/** The way from station to station, for the picture of a whole story. */
	thread: readonly Position[];
}
