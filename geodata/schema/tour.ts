import * as v from 'valibot';
import { coordinates, names, recordEntries, recordId, sources, text } from './common';

/** Text in every language of the interface: a story is told, not looked up, and an English line in it would break it. */
const toldText = v.pipe(
	v.strictObject({ en: text, ru: text, zh: text }),
	v.description('Text in English, Russian and Chinese; never markup.')
);

const between = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));

/**
 * Composed for a free area of 800 × 600 px; screens of another size adapt the zoom, so that the same land is seen. The ground
 * is drawn to zoom 8: beyond 10 nothing of it is left to see.
 */
const camera = v.pipe(
	v.strictObject({ center: coordinates, zoom: between(2, 10), bearing: between(-180, 180), pitch: between(0, 60) }),
	v.description('Where the camera stands in a free area of 800 × 600 px: center, zoom, bearing and pitch in degrees.')
);

const scene = v.strictObject({
	titles: names,
	camera,
	/** What is told, in two to four sentences, each of which the sources bear out. */
	caption: toldText,
	/** What the map lights up; at least one of it in the picture. */
	heritage: v.optional(v.array(recordId)),
	places: v.optional(v.array(recordId)),
	sights: v.optional(v.array(recordId)),
	cities: v.optional(v.array(recordId)),
	events: v.optional(v.array(recordId)),
	initiatives: v.optional(v.array(recordId)),
	routes: v.optional(v.array(recordId)),
	sources
});

/** A told story: scenes with a camera and a caption: geodata/tours/<id>.json. */
export const tourSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('tour'),
		summary: toldText,
		scenes: v.pipe(v.array(scene), v.minLength(1))
	}),
	v.title('Told story'),
	v.description('A told story: scenes with a camera and a caption.')
);

export type TourRecord = v.InferOutput<typeof tourSchema>;
export type TourScene = TourRecord['scenes'][number];
