import * as v from 'valibot';
import { actor, area, date, names, position, prose, recordEntries, text } from './common';
import { placeKinds, placeStatuses } from './vocabulary';

/** An institution, project or body that stands somewhere: geodata/places/<id>.json. */
export const placeSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.picklist(placeKinds),
		areas: v.pipe(v.array(area), v.minLength(1, 'at least one area')),
		actor,
		/** Town as it is called in English; its record in geodata/cities where there is one, else its other names. */
		city: v.optional(v.strictObject({ name: text, id: v.optional(text), names: v.optional(names) })),
		position,
		dates: v.strictObject({ from: v.optional(date), to: v.optional(date) }),
		status: v.strictObject({ value: v.picklist(placeStatuses), asOf: date, note: v.optional(text) }),
		/** Who houses it, and who stands on the other side. */
		host: v.optional(text),
		partner: v.optional(text),
		summary: prose,
		figures: v.array(
			v.strictObject({ label: text, value: v.number(), unit: text, year: v.optional(v.pipe(v.number(), v.integer())) })
		),
		/** Points on which the sources differ, both kept. */
		conflicts: v.optional(v.array(prose))
	}),
	v.title('Place'),
	v.description('An institution, project or body that stands somewhere.')
);

export type PlaceRecord = v.InferOutput<typeof placeSchema>;
