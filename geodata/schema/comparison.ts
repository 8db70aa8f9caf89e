import * as v from 'valibot';
import { country, confidence, prose, recordEntries, recordId, sources, year } from './common';

/** Whose cooperation with the five states is compared. */
export const comparedActors = ['china', 'turkiye', 'usa'] as const;
export const assessmentSides = ['strength', 'weakness'] as const;

/** The two periods of which the tone of the media is known. */
export const tonePeriods = ['2017', '2021-2022'] as const;
export const toneDirections = ['positive', 'mixed', 'neutral', 'negative'] as const;
/** `tone`: how warm the media are; `coverage`: what they tell of; `causes`: what moves the tone; `method`: how it is measured. */
export const studySubjects = ['tone', 'coverage', 'causes', 'method'] as const;

/** A strength or a weakness that a source sees in a power’s cooperation: geodata/assessments/<id>.json. */
export const assessmentSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('assessment'),
		/** The point itself is the record's name, in a few words. */
		actor: v.picklist(comparedActors),
		side: v.picklist(assessmentSides),
		/** Place among the points of its actor and side, from 1; the review's points come first. */
		rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
		/** Whether the review of the report makes this point. */
		inReview: v.boolean(),
		/** What it rests on. */
		text: prose,
		/** Figures that bear on it. */
		indicators: v.optional(v.array(recordId))
	}),
	v.title('Assessment'),
	v.description('A strength or a weakness of a power’s cooperation, as its sources judge it.')
);

const scoreRange = 'a score from -100 to +100';

/** What a study says of one country, or of the five together where no country is named. */
const reading = v.strictObject({
	country: v.optional(country),
	period: v.picklist(tonePeriods),
	direction: v.picklist(toneDirections),
	/** Score of GDELT, −100 to +100; left out where none was published in text. */
	value: v.optional(v.pipe(v.number(), v.minValue(-100, scoreRange), v.maxValue(100, scoreRange))),
	/** What the direction is inferred from, where the study does not state it itself. */
	basis: v.optional(prose),
	sources,
	confidence
});

/** A study of how the media tell of the Belt and Road: geodata/media-tone/<id>.json. */
export const mediaStudySchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('media-study'),
		subject: v.picklist(studySubjects),
		/** Years of the media that were studied. */
		studied: v.optional(v.strictObject({ fromYear: year, toYear: year })),
		sample: v.optional(prose),
		finding: prose,
		method: v.optional(prose),
		limits: v.optional(prose),
		readings: v.array(reading)
	}),
	v.title('Media study'),
	v.description('A study of the tone of the media on the Belt and Road, with what it says by country and period.')
);

export type ComparedActor = (typeof comparedActors)[number];
export type AssessmentSide = (typeof assessmentSides)[number];
export type TonePeriod = (typeof tonePeriods)[number];
export type ToneDirection = (typeof toneDirections)[number];
export type AssessmentRecord = v.InferOutput<typeof assessmentSchema>;
export type MediaStudyRecord = v.InferOutput<typeof mediaStudySchema>;
export type ToneReading = MediaStudyRecord['readings'][number];
