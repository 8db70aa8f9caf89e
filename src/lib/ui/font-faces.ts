/**
 * The font files for the labels of the map (`font-faces` of a style). The names are for `text-font`. MapLibre draws a
 * variable font in its regular weight, so labels that are heavier or slanted have plain files of their own.
 */
import type { FontFacesSpecification } from 'maplibre-gl';
import hanSans from './fonts/noto-sans-sc.woff2?url';
import hanSerif from './fonts/noto-serif-sc.woff2?url';
import sansCyrillicExt from './fonts/source-sans-3-cyrillic-ext.woff2?url';
import sansCyrillic from './fonts/source-sans-3-cyrillic.woff2?url';
import sansLatinExt from './fonts/source-sans-3-latin-ext.woff2?url';
import sansLatin from './fonts/source-sans-3-latin.woff2?url';
import semiboldCyrillicExt from './fonts/source-sans-3-semibold-cyrillic-ext.woff2?url';
import semiboldCyrillic from './fonts/source-sans-3-semibold-cyrillic.woff2?url';
import semiboldLatinExt from './fonts/source-sans-3-semibold-latin-ext.woff2?url';
import semiboldLatin from './fonts/source-sans-3-semibold-latin.woff2?url';
import serifCyrillicExt from './fonts/source-serif-4-cyrillic-ext.woff2?url';
import serifCyrillic from './fonts/source-serif-4-cyrillic.woff2?url';
import italicCyrillicExt from './fonts/source-serif-4-italic-cyrillic-ext.woff2?url';
import italicCyrillic from './fonts/source-serif-4-italic-cyrillic.woff2?url';
import italicLatinExt from './fonts/source-serif-4-italic-latin-ext.woff2?url';
import italicLatin from './fonts/source-serif-4-italic-latin.woff2?url';
import serifLatinExt from './fonts/source-serif-4-latin-ext.woff2?url';
import serifLatin from './fonts/source-serif-4-latin.woff2?url';

/** Later files are asked only for what the earlier ones do not cover. */
const ranges = {
	latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F', 'U+20AC', 'U+2212'],
	cyrillic: ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
	latinExt: ['U+0100-02BA', 'U+02BD-02FF', 'U+1E00-1EFF'],
	cyrillicExt: ['U+0460-052F'],
	han: ['U+2E80-2FDF', 'U+3000-30FF', 'U+3400-4DBF', 'U+4E00-9FFF', 'U+F900-FAFF', 'U+FF00-FFEF']
};

type Files = Record<keyof typeof ranges, string>;

const declare = (files: Files) =>
	(Object.keys(ranges) as (keyof typeof ranges)[]).map((script) => ({
		url: files[script],
		'unicode-range': ranges[script]
	}));

export const fontFaces = {
	'Source Sans 3 Regular': declare({
		latin: sansLatin,
		cyrillic: sansCyrillic,
		latinExt: sansLatinExt,
		cyrillicExt: sansCyrillicExt,
		han: hanSans
	}),
	'Source Sans 3 Semibold': declare({
		latin: semiboldLatin,
		cyrillic: semiboldCyrillic,
		latinExt: semiboldLatinExt,
		cyrillicExt: semiboldCyrillicExt,
		han: hanSans
	}),
	'Source Serif 4 Regular': declare({
		latin: serifLatin,
		cyrillic: serifCyrillic,
		latinExt: serifLatinExt,
		cyrillicExt: serifCyrillicExt,
		han: hanSerif
	}),
	'Source Serif 4 Italic': declare({
		latin: italicLatin,
		cyrillic: italicCyrillic,
		latinExt: italicLatinExt,
		cyrillicExt: italicCyrillicExt,
		han: hanSerif
	})
} satisfies FontFacesSpecification;
