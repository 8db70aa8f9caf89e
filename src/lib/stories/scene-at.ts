import { coverIndex } from './story-player.svelte';

/** How far down the page the eye reads: a share of its height, on a tall page no deeper than a scene's first lines. */
const readingShare = 0.45;
const deepestPx = 320;

/**
 * The scene that is being read: the last one that begins above the reading line.
 * @param tops Upper edges of the scenes in order, in CSS pixels, on the same scale as the page.
 * @param page Upper edge and height of the part of the page that is seen.
 * @returns `coverIndex` while the first scene is still below the line.
 */
export function sceneAt(tops: readonly number[], page: { top: number; height: number }): number {
	const line = page.top + Math.min(page.height * readingShare, deepestPx);
	const following = tops.findIndex((top) => top > line);
	return (following < 0 ? tops.length : following) + coverIndex;
}
