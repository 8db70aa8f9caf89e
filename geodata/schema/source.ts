import * as v from 'valibot';
import { date, text, webAddress } from './common';

/** A publication that records cite: an entry of geodata/sources.json by its key. */
export const sourceSchema = v.pipe(
	v.strictObject({
		title: text,
		publisher: v.optional(text),
		url: v.optional(webAddress),
		/** Only the beginning of the address is known. */
		urlIncomplete: v.optional(v.boolean()),
		date: v.optional(date),
		type: v.optional(text),
		note: v.optional(text)
	}),
	v.title('Source'),
	v.description('A publication that records cite.')
);

/** geodata/sources.json as a whole. */
export const sourcesSchema = v.pipe(
	v.record(v.string(), sourceSchema),
	v.title('Sources'),
	v.description('The bibliography: publications by the key that records cite.')
);

export type SourceRecord = v.InferOutput<typeof sourceSchema>;
