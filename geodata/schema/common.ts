import * as v from 'valibot';
import { actors, areas, confidences, countryCodes, precisions, recordLanguages } from './vocabulary';

/** Lower-case slug; equal to the file name of the record and never reused for another one. */
export const recordId = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a lower-case slug such as "wh-1103"'),
	v.description('Lower-case slug, equal to the file name; never reused for another record.')
);

/** Key of an entry in geodata/sources.json. */
export const sourceKey = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'a source key such as "unesco-1103"'),
	v.description('A key of geodata/sources.json.')
);

const notBlank = v.pipe(v.string(), v.regex(/\S/, 'some text'));

/** A whole address on the web. */
export const webAddress = v.pipe(v.string(), v.url('an address such as "https://whc.unesco.org/en/list/603"'));

/** Text for people; never markup. */
export const text = notBlank;

/** A name in each language that has one. English, Russian and Chinese are always there. */
export const names = v.pipe(
	v.strictObject({
		...(Object.fromEntries(recordLanguages.map((language) => [language, v.optional(notBlank)])) as Record<
			(typeof recordLanguages)[number],
			v.OptionalSchema<typeof notBlank, undefined>
		>),
		en: notBlank,
		ru: notBlank,
		zh: notBlank
	}),
	v.description('Names by language; English, Russian and Chinese are always there.')
);

/** Prose in English with the translations that exist; a missing one falls back visibly. */
export const prose = v.pipe(
	v.strictObject({ en: notBlank, ru: v.optional(notBlank), zh: v.optional(notBlank) }),
	v.description('Text in English with the translations that exist; never markup.')
);

/**
 * A date as exact as the source allows: `2023`, `2023-05` or `2023-05-19` (Gregorian).
 * The rule `dates-exist` refuses days that no calendar has.
 */
export const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'),
	v.description('A Gregorian date as exact as the source allows.')
);

/** Astronomical year: 1 BCE is 0, 121 BCE is -120. */
export const year = v.pipe(v.number(), v.integer(), v.description('Astronomical year: 1 BCE is 0, 121 BCE is -120.'));

export const country = v.picklist(countryCodes, 'an ISO 3166-1 alpha-3 code known to the atlas');
export const area = v.picklist(areas);
export const actor = v.picklist(actors);
export const confidence = v.pipe(
	v.picklist(confidences),
	v.description('high: two good sources or a primary one; medium: one; low: a count, a claim or general knowledge.')
);

/** [lon, lat] in WGS84 degrees: GeoJSON order, never [lat, lon]. */
export const coordinates = v.pipe(
	v.strictTuple([
		v.pipe(
			v.number(),
			v.minValue(-180, 'a longitude from -180 to 180'),
			v.maxValue(180, 'a longitude from -180 to 180')
		),
		v.pipe(v.number(), v.minValue(-90, 'a latitude from -90 to 90'), v.maxValue(90, 'a latitude from -90 to 90'))
	]),
	v.description('[lon, lat] in WGS84 degrees.')
);

export const position = v.pipe(
	v.strictObject({
		coordinates,
		/** `site`: the thing itself; `city`: its town's centre; `region`: the nearest town or an approximate place. */
		precision: v.picklist(precisions),
		/** Why the point stands where it does, where that needs words. */
		note: v.optional(text),
		/** Reason why the point may lie outside the record's countries (checked by `point-inside-country`). */
		outsideCountry: v.optional(text)
	}),
	v.description('A point, how exact it is, and why it stands there.')
);

/** Sources of a record or a fact: at least one. */
export const sources = v.pipe(
	v.array(sourceKey),
	v.minLength(1, 'at least one source'),
	v.description('Keys of geodata/sources.json.')
);

/** What every record says of itself. */
export const recordEntries = {
	id: recordId,
	names,
	/** Languages whose name is our translation, not a name seen in a source. */
	namesTranslated: v.optional(v.array(v.picklist(recordLanguages))),
	countries: v.pipe(v.array(country), v.minLength(1, 'at least one country')),
	sources,
	confidence
};

/** One dated, sourced fact of a profile or a history. */
export const fact = v.pipe(
	v.strictObject({
		date: v.optional(date),
		text: prose,
		place: v.optional(v.strictObject({ names, country, position })),
		confidence,
		sources
	}),
	v.description('One dated, sourced fact of a profile.')
);

export type Names = v.InferOutput<typeof names>;
export type Prose = v.InferOutput<typeof prose>;
export type Position = v.InferOutput<typeof position>;
export type Fact = v.InferOutput<typeof fact>;
