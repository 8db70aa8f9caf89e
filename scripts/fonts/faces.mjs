/**
 * The files that are made, and of what. `slices` are files of the package, by the name between family and weight;
 * `keepsSlice` chooses them where the package has a hundred. A number as weight makes a plain font of that weight.
 * @typedef {object} Face
 * @property {string} file  Name without ending, in src/lib/ui/fonts/
 * @property {string} package  Package of Fontsource's variable fonts, whose files are named for it too
 * @property {'normal' | 'italic'} style
 * @property {string | null} slice  One slice, or null: the slices in use, merged to one file
 * @property {number | { min: number, max: number }} weight
 */

/** Weights of the interface: text 400, emphasis 500, labels and buttons 600. Heavier ones are not drawn. */
const interfaceWeights = { min: 400, max: 600 };

/** Scripts of the Latin and Cyrillic families as the packages slice them. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** @type {(file: string, name: string, style: Face['style'], weight: Face['weight']) => Face[]} */
const byScript = (file, name, style, weight) =>
	scripts.map((script) => ({ file: `${file}-${script}`, package: name, style, slice: script, weight }));

/** @type {readonly Face[]} */
export const faces = [
	...byScript('source-sans-3', 'source-sans-3', 'normal', interfaceWeights),
	...byScript('source-serif-4', 'source-serif-4', 'normal', interfaceWeights),
	// For labels of the map, which take a plain file for each weight: MapLibre draws a variable one at 400 only.
	...byScript('source-sans-3-semibold', 'source-sans-3', 'normal', 600),
	...byScript('source-serif-4-italic', 'source-serif-4', 'italic', 400),
	{ file: 'noto-sans-sc', package: 'noto-sans-sc', style: 'normal', slice: null, weight: interfaceWeights },
	// Chinese titles stand in the regular weight only; the variable file would be two thirds heavier.
	{ file: 'noto-serif-sc', package: 'noto-serif-sc', style: 'normal', slice: null, weight: 400 }
];
