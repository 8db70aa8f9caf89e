import * as v from 'valibot';
import { area, confidence, date, fact, prose, recordEntries, sources, text } from './common';
import { states } from './vocabulary';

/** A figure as published, with what it counts. */
const figure = v.strictObject({
	label: prose,
	value: v.number(),
	unit: text,
	/** Year, month or span as the source gives it: `2024`, `2021-22`, `2025-01/2025-08`. */
	period: v.optional(text),
	note: v.optional(text),
	confidence,
	sources
});

/** What the review and the sources say of a state's cooperation with China. */
const profile = v.strictObject({
	characterisation: v.strictObject({ text: prose, sources }),
	/** Areas on which the review says the weight lies, the first the heaviest. */
	focusAreas: v.array(area),
	figures: v.array(figure),
	/** Which two figures, by index, the head of the page shows; by rule where the record does not choose. */
	headFigures: v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(2))),
	diplomatic: v.array(fact),
	legalBasis: v.array(fact),
	mechanisms: v.array(fact),
	education: v.array(fact),
	language: v.array(fact),
	heritageMuseums: v.array(fact),
	literatureFilmMedia: v.array(fact),
	festivalsYears: v.array(fact),
	tourismVisa: v.array(fact),
	visaToday: v.strictObject({ text: prose, asOf: date, sources }),
	traditionalMedicineHealth: v.array(fact),
	sisterCities: v.array(fact),
	technicalTraining: v.array(fact),
	expertCivil: v.array(fact),
	strengths: v.array(v.strictObject({ text: prose, sources })),
	/** What could not be found, or is known to be missing. */
	gaps: v.array(prose),
	/** Points on which the sources differ, all of them kept. */
	conflicts: v.array(v.strictObject({ topic: prose, values: v.array(text), note: v.optional(prose), sources }))
});

/** One of the six states: geodata/states/<ISO>.json; its polygon is in geodata/boundaries/states.geojson. */
export const stateSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		id: v.picklist(states),
		kind: v.literal('state'),
		capital: text,
		summary: prose,
		/** The five have a profile, China has none. */
		profile: v.optional(profile)
	}),
	v.title('State'),
	v.description('One of the six states; the five of Central Asia have a profile.')
);

export type StateRecord = v.InferOutput<typeof stateSchema>;
export type StateProfile = v.InferOutput<typeof profile>;
