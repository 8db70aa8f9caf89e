import * as v from 'valibot';
import { area, confidence, country, date, names, position, prose, recordEntries, recordId, sources } from './common';

/** `programme`: run by a state; `vision`, `initiative`: put forward by one; `idea`: without a single author. */
export const conceptKinds = ['programme', 'vision', 'initiative', 'idea'] as const;
/** How a concept made a step. */
export const stepKinds = [
	'document',
	'summit',
	'speech',
	'forum',
	'centre',
	'programme',
	'event',
	'title',
	'institution'
] as const;
/**
 * What a step has to do with a programme. `forerunner`: before it; `programme`: the source names it; `network`: alliances and
 * yearly events of the same name; `kindred`: the same theme, and the source does not name the programme: no step of it.
 */
export const stepRelations = ['forerunner', 'programme', 'network', 'kindred'] as const;
export const problemStatuses = ['open', 'partly-addressed', 'addressed'] as const;
export const recommendationStatuses = ['not-taken-up', 'partly-taken-up', 'taken-up', 'unknown'] as const;
export const gapSeverities = ['high', 'medium', 'low'] as const;

const point = v.strictObject({ names, country, position });
const countries = v.pipe(v.array(country), v.minLength(1, 'at least one country'));
const areas = v.pipe(v.array(area), v.minLength(1, 'at least one area'));
const ids = v.array(recordId);
/** Place in the review, from 1. */
const order = v.pipe(v.number(), v.integer(), v.minValue(1, 'a place from 1'));

const stepEntries = { date, countries, text: prose, confidence, sources };

/** A dated step that a source shows. */
const step = v.pipe(v.strictObject(stepEntries), v.description('One dated, sourced step.'));

/** An idea under which the six states cooperate: geodata/concepts/<id>.json. */
export const conceptSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.picklist(conceptKinds),
		order,
		/** What is to be known of its names. */
		namesNote: v.optional(v.strictObject({ text: prose, sources: v.optional(sources) })),
		launched: v.strictObject({
			by: prose,
			date,
			event: prose,
			place: point,
			note: v.optional(prose),
			confidence,
			sources
		}),
		/** What it says, in our words. */
		says: v.strictObject({ text: prose, sources }),
		/** How it came to Central Asia, oldest first; the list is what was found, not all there is. */
		steps: v.array(
			v.strictObject({
				...stepEntries,
				kind: v.picklist(stepKinds),
				relation: v.optional(v.picklist(stepRelations)),
				place: v.optional(point),
				note: v.optional(prose)
			})
		),
		initiatives: ids,
		events: ids,
		/** How others read it. */
		readings: v.array(v.strictObject({ date: v.optional(date), by: prose, text: prose, confidence, sources })),
		/** What could not be found: a search without result has no source. */
		openQuestions: v.array(v.strictObject({ text: prose, sources: v.optional(sources) }))
	}),
	v.title('Concept'),
	v.description('An idea under which cooperation stands: what it says, who launched it, how it came to Central Asia.')
);

/** A difficulty that the review names: geodata/problems/<id>.json. */
export const problemSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('problem'),
		order,
		areas,
		summary: prose,
		/** Oldest first. */
		evidence: v.pipe(v.array(step), v.minLength(1, 'at least one piece of evidence')),
		/** Initiatives that would meet it. */
		initiatives: ids,
		/** Our judgement of the evidence; `asOf` is the date of the newest. */
		status: v.strictObject({ value: v.picklist(problemStatuses), asOf: date, note: prose })
	}),
	v.title('Problem'),
	v.description('A difficulty that the review names, with its evidence.')
);

/** A proposal of the review: geodata/recommendations/<id>.json. */
export const recommendationSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('recommendation'),
		order,
		summary: prose,
		/** The review words it as a proposal; else it follows from a gap that the review names. */
		isExplicit: v.boolean(),
		/** Problems that it answers. */
		problems: ids,
		initiatives: ids,
		/** What has happened since, oldest first. */
		since: v.array(step),
		/** Our judgement; `asOf` is the date of the newest step, or of the newest thing looked at. */
		status: v.strictObject({ value: v.picklist(recommendationStatuses), asOf: date, note: prose })
	}),
	v.title('Recommendation'),
	v.description('A proposal of the review, and what has happened since.')
);

/** What was looked for and not found: geodata/gaps/<id>.json. */
export const gapSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('gap'),
		severity: v.picklist(gapSeverities),
		/** What is missing and what stands in its place; the sources are those that say it should exist. */
		summary: prose,
		/** Where it might be found. */
		needed: prose,
		/** Records that rest on less for want of it. */
		concepts: ids,
		problems: ids,
		recommendations: ids
	}),
	v.title('Gap'),
	v.description('What was looked for and could not be found.')
);

export type ConceptRecord = v.InferOutput<typeof conceptSchema>;
export type ConceptStep = ConceptRecord['steps'][number];
export type Step = v.InferOutput<typeof step>;
export type ProblemRecord = v.InferOutput<typeof problemSchema>;
export type RecommendationRecord = v.InferOutput<typeof recommendationSchema>;
export type GapRecord = v.InferOutput<typeof gapSchema>;
export type StepRelation = (typeof stepRelations)[number];
