import * as v from 'valibot';
import { confidence, country, prose, recordEntries, recordId, sources, text } from './common';

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
					/**
					 * The atlas compares three actors; an indicator may show another for scale. A figure of the country alone
					 * (its population) has none.
					 */
					actor: v.optional(v.picklist(['china', 'turkiye', 'usa', 'russia'])),
					/** A number, or the rule or description in words where the unit is no count. */
					value: v.union([v.number(), prose]),
					/** `2024`, `2018/19` (academic year), `2023-2025` (within), `2025-01/2025-08` (part of a year), a day. */
					period: v.optional(text),
					/** Figures of one series may be joined by a line; those without a series stand alone. */
					series: v.optional(recordId),
					note: v.optional(prose),
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
export type IndicatorValue = IndicatorRecord['values'][number];
