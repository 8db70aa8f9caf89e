import * as v from 'valibot';
import { date, text, webAddress } from './common';

/** A publication that records cite: an entry of geodata/sources.json by its key. */
export const sourceSchema = v.strictObject({
	title: text,
	publisher: v.optional(text),
	url: v.optional(webAddress),
	/** Only the beginning of the address is known. */
	urlIncomplete: v.optional(v.boolean()),
	date: v.optional(date),
	type: v.optional(text),
	note: v.optional(text)
});

/** geodata/sources.json as a whole. */
export const sourcesSchema = v.record(v.string(), sourceSchema);

export type SourceRecord = v.InferOutput<typeof sourceSchema>;
