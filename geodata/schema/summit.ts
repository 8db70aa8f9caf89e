import * as v from 'valibot';
import { area, confidence, country, date, names, position, prose, recordEntries, recordId, sources } from './common';
import { states } from './vocabulary';

/** Kinds of meeting between the six: of heads of state, of foreign ministers, of ministers of one field. */
export const meetingKinds = ['summit', 'foreign-ministers', 'education-ministers'] as const;
/** `expected`: follows from a rule of the six, no date or city is announced. */
export const meetingFormats = ['in-person', 'video', 'expected'] as const;
export const bodyKinds = [
	'secretariat',
	'centre',
	'ministerial-mechanism',
	'alliance',
	'forum',
	'subcommittee'
] as const;
export const yearStatuses = ['declared', 'proposed'] as const;

/**
 * What a proposal or a rank rests on. Only `speech` is the leader's own word; `review` is the published review of the
 * report, `visit-documents` what was signed during the same visit, the other two are later than the summit.
 */
export const bases = ['speech', 'review', 'visit-documents', 'later-speech', 'later-practice'] as const;

/** A leader's list is a TOP 5. */
export const mostRanks = 5;

const point = v.strictObject({ names, country, position });
const areas = v.pipe(v.array(area), v.minLength(1, 'at least one area'));
const initiatives = v.pipe(v.array(recordId), v.description('Initiatives that carry it, by id.'));
const basis = v.pipe(
	v.picklist(bases),
	v.description('speech: the leader’s words; review: the review of the report; the others: documents or later acts.')
);

/** A meeting of the six: geodata/meetings/<id>.json. */
export const meetingSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.picklist(meetingKinds),
		format: v.picklist(meetingFormats),
		dates: v.strictObject({ from: date, to: v.optional(date) }),
		/** Where it met; the host's city for a meeting by video, none where nobody hosted or none is known. */
		place: v.optional(point),
		documents: v.array(prose),
		/** What came out for culture and people-to-people ties. */
		outcomes: v.array(v.strictObject({ text: prose, areas, initiatives, confidence, sources })),
		/** The same meeting and what belongs to it, as dated events on the map. */
		events: v.array(recordId),
		note: v.optional(prose)
	}),
	v.title('Meeting'),
	v.description('A summit or a meeting of ministers of China and the five states, and what came out of it.')
);

/** A standing body: geodata/bodies/<id>.json. */
export const bodySchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.picklist(bodyKinds),
		areas,
		/** Since when it exists; absent where no source says. */
		dates: v.optional(v.strictObject({ from: date })),
		place: v.optional(point),
		/** Meeting that founded or announced it. */
		meeting: v.optional(recordId),
		summary: v.optional(prose),
		heads: v.array(v.strictObject({ role: prose, names, sources })),
		/** Numbered sessions that a source shows, oldest first. */
		sessions: v.array(
			v.strictObject({
				number: v.pipe(v.number(), v.integer()),
				date: v.optional(date),
				where: v.optional(prose),
				sources
			})
		),
		/** The same body as an institution on the map. */
		places: v.array(recordId),
		initiatives,
		note: v.optional(prose)
	}),
	v.title('Body'),
	v.description('A standing body, mechanism or forum of China and the five states, or of China and one of them.')
);

/** A themed year: geodata/declared-years/<id>.json. */
export const declaredYearSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('declared-year'),
		status: v.picklist(yearStatuses),
		areas,
		/** `to` is absent where no closing was seen. */
		dates: v.strictObject({ from: date, to: v.optional(date) }),
		initiatives,
		note: v.optional(prose)
	}),
	v.title('Declared year'),
	v.description('A themed year that two or six states declared, or that was proposed.')
);

const proposal = v.strictObject({ text: prose, areas, basis, initiatives, confidence, sources });

/** One of a leader's areas: the rank is derived by the atlas, `evidence` gives the reason. */
const rank = v.strictObject({
	rank: v.pipe(v.number(), v.integer(), v.minValue(1, 'a rank from 1'), v.maxValue(mostRanks, 'a rank to 5')),
	area,
	basis,
	evidence: prose,
	/** Initiatives that the evidence names, beyond those of the proposals. */
	initiatives,
	confidence,
	sources
});

/** What one leader put forward at a summit: geodata/speeches/<id>.json. `names` is the leader's name. */
export const speechSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('speech'),
		country: v.picklist(states),
		date,
		meeting: recordId,
		/** How much of the text could be read. */
		textSeen: prose,
		proposals: v.array(proposal),
		/** Areas by weight, the weightiest first. */
		ranks: v.array(rank)
	}),
	v.title('Speech'),
	v.description(
		'What a leader put forward at a summit, and the five areas that weigh most in it, with what each rests on.'
	)
);

/** A study about the cooperation: geodata/studies/<id>.json. `names` is its title. */
export const studySchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('study'),
		author: prose,
		announced: v.strictObject({ date, event: prose, place: point, note: prose, events: v.array(recordId) }),
		/** Which of its parts could be found. */
		parts: v.array(v.strictObject({ text: prose, isFound: v.boolean() })),
		finding: prose,
		centre: v.strictObject({ dates: v.strictObject({ from: date }), text: prose, events: v.array(recordId) }),
		/** What its published review speaks of. */
		contents: v.array(prose)
	}),
	v.title('Study'),
	v.description('A study about the cooperation, and which of its parts could be found.')
);

export type MeetingRecord = v.InferOutput<typeof meetingSchema>;
export type BodyRecord = v.InferOutput<typeof bodySchema>;
export type DeclaredYearRecord = v.InferOutput<typeof declaredYearSchema>;
export type SpeechRecord = v.InferOutput<typeof speechSchema>;
export type StudyRecord = v.InferOutput<typeof studySchema>;
export type Basis = (typeof bases)[number];
export type MeetingKind = (typeof meetingKinds)[number];
export type BodyKind = (typeof bodyKinds)[number];
export type Proposal = SpeechRecord['proposals'][number];
export type Rank = SpeechRecord['ranks'][number];
