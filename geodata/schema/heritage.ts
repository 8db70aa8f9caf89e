import * as v from 'valibot';
import {
	area,
	confidence,
	country,
	names,
	position,
	prose,
	recordEntries,
	recordId,
	sources,
	text,
	webAddress,
	year
} from './common';
import { heritageCategories, heritagePartKinds, recordLanguages } from './vocabulary';

const part = v.strictObject({
	id: recordId,
	names,
	namesTranslated: v.optional(v.array(v.picklist(recordLanguages))),
	kind: v.picklist(heritagePartKinds),
	country,
	position,
	/** How the name was matched to the point of the List, which gives points without names. */
	nameMatch: v.picklist(['certain', 'geography', 'probable']),
	summary: prose,
	sources,
	confidence
});

/** A World Heritage property with its parts: geodata/heritage/<id>.json. */
export const heritageSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('world-heritage'),
		areas: v.array(area),
		/** Number on the World Heritage List. */
		unescoId: v.pipe(v.number(), v.integer()),
		officialName: text,
		category: v.picklist(heritageCategories),
		/** Year of inscription and the criteria, as roman numerals in lower case. */
		inscribed: year,
		criteria: v.array(text),
		transnational: v.boolean(),
		inDangerSince: v.optional(year),
		province: v.optional(text),
		lengthKm: v.optional(v.number()),
		areaHa: v.optional(v.number()),
		url: webAddress,
		position,
		summary: prose,
		parts: v.array(part)
	}),
	v.title('World Heritage property'),
	v.description('A property of the UNESCO World Heritage List with its parts.')
);

/** An element of intangible heritage; it has countries but no point: geodata/intangible/<id>.json. */
export const intangibleSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('intangible-heritage'),
		areas: v.array(area),
		list: text,
		inscribed: year,
		extended: v.optional(v.array(year)),
		summary: prose
	}),
	v.title('Intangible heritage'),
	v.description('An element on a UNESCO list of intangible heritage; it has countries and no point.')
);

export type HeritageRecord = v.InferOutput<typeof heritageSchema>;
export type HeritagePart = v.InferOutput<typeof part>;
export type IntangibleRecord = v.InferOutput<typeof intangibleSchema>;
