import type { Camera } from '$lib/state/view-url';

/** The five states and the west of China, north up. */
export const wholeRegion: Camera = { center: [68, 43], zoom: 3.6, bearing: 0, pitch: 0 };
