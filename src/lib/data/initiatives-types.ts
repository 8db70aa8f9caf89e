/** Shapes of the compiled tracker, `/data/initiatives-list.<locale>.json`, and of what names an initiative. */
import type { Names, Prose } from '../../../geodata/schema/common';
import type { Basis } from '../../../geodata/schema/summit';
import type { Area, Confidence, CountryCode, InitiativeStatus, Proposer } from '../../../geodata/schema/vocabulary';
import type { Position } from './types';

/** A dated step of an initiative in one language; `null` where no source gives a date. */
export interface InitiativeStep {
	date: string | null;
	text: string;
}

/** A line of the tracker, in one language. */
export interface InitiativeEntry {
	id: string;
	name: string;
	/** Its names in the other languages, to be found by. */
	otherNames: string[];
	/** Who proposed it, in words, as words of the vocabulary, and the states on whose side they stand. */
	by: string;
	proposers: Proposer[];
	states: CountryCode[];
	/** Date of the proposal, as exact as its source; `null` where no source gives one. */
	date: string | null;
	/** Where it was proposed; '' where no source says. */
	where: string;
	/** The main one first. */
	areas: Area[];
	countries: CountryCode[];
	status: InitiativeStatus;
	asOf: string;
	/** Why the status is so judged. */
	note: string;
	/** Oldest first. */
	steps: InitiativeStep[];
	places: { name: string; position: Position }[];
	/** Whether the review of the report names it. */
	inReview: boolean;
	summary: string;
	confidence: Confidence;
	sources: string[];
}

/** What names an initiative on a page of its own: a concept, a finding, a leader at a summit. */
export interface InitiativeMention {
	type: 'concepts' | 'problems' | 'recommendations' | 'speeches';
	id: string;
	/** Of a speech: the leader's. */
	names: Names;
	/** Of a speech: what was put forward, what that rests on, and where it stands in the matrix of speeches. */
	proposal?: { text: Prose; basis: Basis; country: CountryCode; area: Area };
}
