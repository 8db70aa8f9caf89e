import * as v from 'valibot';
import { confidence, country, prose, recordEntries, sources, text } from './common';

/** A figure per country, actor and year: geodata/indicators/<id>.json. */
export const indicatorSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('indicator'),
		unit: text,
		definition: prose,
		values: v.pipe(
			v.array(
				v.strictObject({
					country,
					/** The atlas compares three actors; an indicator may show another for scale. */
					actor: v.picklist(['china', 'turkiye', 'usa', 'russia']),
					/** A number, or the rule or description in words where the unit is no count. */
					value: v.union([v.number(), text]),
					period: v.optional(text),
					note: v.optional(text),
					sources,
					confidence
				})
			),
			v.minLength(1)
		)
	}),
	v.title('Indicator'),
	v.description('A figure by country, actor and period, each value with its sources.')
);

export type IndicatorRecord = v.InferOutput<typeof indicatorSchema>;
