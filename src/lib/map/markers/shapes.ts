import type { Family } from '$lib/data/types';

/** Outline of each family, centred on 0, 0 in a field of 24 by 24: shape says what family a thing is of. */
export const shapes: Record<Family, string> = {
	learning: 'M-10.5 0a10.5 10.5 0 1 0 21 0a10.5 10.5 0 1 0 -21 0z',
	culture:
		'M-9 -9.500h18a.8 .8 0 0 1 .8 .8v17.400a.8 .8 0 0 1 -.8 .8h-18a.8 .8 0 0 1 -.8 -.8v-17.400a.8 .8 0 0 1 .8 -.8z',
	heritage: 'M0 -12.500L12.500 0L0 12.500L-12.500 0z',
	research: 'M-5.800 -10.200h11.600L11.700 0L5.800 10.200h-11.600L-11.700 0z',
	body: 'M-9.500 10.500v-13.500L0 -11.500L9.500 -3v13.500z',
	initiative: 'M-9.500 -10.500h19v9.500c0 6 -4.500 9.500 -9.500 12c-5 -2.500 -9.500 -6 -9.500 -12z',
	event: 'M0 -11.500L12 9.500h-24z',
	route: 'M-10.5 0a10.5 10.5 0 1 0 21 0a10.5 10.5 0 1 0 -21 0z',
	town: 'M-10.5 0a10.5 10.5 0 1 0 21 0a10.5 10.5 0 1 0 -21 0z'
};

/** Where the glyph's centre sits in a shape whose weight is not in the middle, and how much of the field it takes. */
export const glyphPlace: Partial<Record<Family, { dy: number; scale: number }>> = {
	heritage: { dy: 0, scale: 0.5 },
	body: { dy: 2, scale: 0.52 },
	initiative: { dy: -1, scale: 0.52 },
	event: { dy: 3, scale: 0.44 }
};
