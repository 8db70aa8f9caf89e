import * as v from 'valibot';
import { actor, area, country, date, names, position, prose, recordEntries, sources } from './common';
import { initiativeStatuses, proposers } from './vocabulary';

const point = v.strictObject({ names, country, position });

/** A proposal and what became of it: geodata/initiatives/<id>.json. */
export const initiativeSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('initiative'),
		areas: v.pipe(v.array(area), v.minLength(1, 'at least one area')),
		actor: v.optional(actor),
		proposed: v.strictObject({
			/** Who, in words. */
			by: prose,
			/** The same in words of the vocabulary, for the filter; and the states on whose side they stand. */
			proposers: v.pipe(v.array(v.picklist(proposers)), v.minLength(1, 'at least one proposer')),
			states: v.pipe(v.array(country), v.minLength(1, 'at least one state')),
			date: v.optional(date),
			place: v.optional(point),
			note: v.optional(prose),
			sources
		}),
		/** Dated steps, oldest first. */
		history: v.array(v.strictObject({ date: v.optional(date), text: prose, sources })),
		/** `asOf` is the date of the newest step that a source shows; the judgement is ours, its reason is `note`. */
		status: v.strictObject({ value: v.picklist(initiativeStatuses), asOf: date, note: v.optional(prose) }),
		/** Where it is or was to be felt. */
		places: v.array(point),
		/** Whether the review of the report names it. */
		inReview: v.boolean(),
		summary: prose
	}),
	v.title('Initiative'),
	v.description('A proposal and what became of it.')
);

/** Something dated that happened, or is planned: geodata/events/<id>.json. */
export const eventSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('event'),
		areas: v.pipe(v.array(area), v.minLength(1, 'at least one area')),
		dates: v.strictObject({ from: date, to: v.optional(date) }),
		place: v.optional(point),
		planned: v.optional(v.boolean()),
		summary: prose,
		note: v.optional(prose)
	}),
	v.title('Event'),
	v.description('Something dated that happened or is planned.')
);

export type InitiativeRecord = v.InferOutput<typeof initiativeSchema>;
export type EventRecord = v.InferOutput<typeof eventSchema>;
