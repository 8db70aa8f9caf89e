/** The package carries no types; these are of what is used here (subset-font 2.9, README). */
declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		/** OpenType features to keep; all where left out. */
		keepFeatures?: readonly string[];
		/** A number pins an axis, a range cuts it. */
		variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
	}
	export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
