import * as v from 'valibot';
import { country, date, position, prose, recordEntries, recordId, text, year } from './common';
import { crossingAccess, crossingKinds, sightKinds } from './vocabulary';

/** A town that a traveller meets: geodata/cities/<id>.json. */
export const citySchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('city'),
		/** Why it matters on a journey: `capital`, `silk-road-town`, `border-town` … */
		role: text,
		position,
		elevationM: v.optional(v.number()),
		elevationBasis: v.optional(v.picklist(['dem', 'source', 'etopo5', 'approx'])),
		geonamesId: v.optional(v.number()),
		population: v.optional(v.number()),
		populationYear: v.optional(year),
		populationBasis: v.optional(text),
		/** IANA zone of official time; `localTimeZone` is the one kept informally (Xinjiang). */
		timeZone: text,
		localTimeZone: v.optional(text),
		summary: prose,
		/** World Heritage properties and parts in or near the town. */
		heritage: v.array(recordId)
	}),
	v.title('City'),
	v.description('A town that a traveller meets.')
);

/** A border post between two countries: geodata/crossings/<id>.json. */
export const crossingSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.picklist(crossingKinds),
		access: v.picklist(crossingAccess),
		countries: v.strictTuple([country, country]),
		/** Name of the post on each side, by country. */
		sides: v.record(v.string(), text),
		position,
		hours: v.optional(text),
		seasonal: v.optional(text),
		permit: v.optional(text),
		waitHours: v.optional(
			v.strictObject({ min: v.optional(v.number()), max: v.optional(v.number()), note: v.optional(text) })
		),
		status: v.strictObject({ asOf: date }),
		nearestCity: v.optional(recordId),
		summary: prose
	}),
	v.title('Border crossing'),
	v.description('A border post between two countries.')
);

/** A sight to visit: geodata/sights/<id>.json. */
export const sightSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.picklist(sightKinds),
		position,
		nearestCity: v.optional(recordId),
		summary: prose,
		hours: v.optional(text),
		visitMinutes: v.optional(v.number()),
		price: v.optional(
			v.strictObject({ amount: v.number(), currency: text, year: v.optional(year), note: v.optional(text) })
		),
		season: v.optional(text),
		heritage: v.array(recordId)
	}),
	v.title('Sight'),
	v.description('A sight to visit.')
);

export type CityRecord = v.InferOutput<typeof citySchema>;
export type CrossingRecord = v.InferOutput<typeof crossingSchema>;
export type SightRecord = v.InferOutput<typeof sightSchema>;
