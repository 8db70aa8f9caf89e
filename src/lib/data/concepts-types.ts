/** Shapes of the compiled concepts and findings: `/data/concepts.json`, `/data/concepts/<id>.json`, `/data/findings.json`. */
import type { Names } from '../../../geodata/schema/common';
import type { ConceptRecord, GapRecord, ProblemRecord, RecommendationRecord } from '../../../geodata/schema/finding';
import type { FiveStateCode, InitiativeStatus } from '../../../geodata/schema/vocabulary';
import type { SourceTable, ThingRef } from './types';

/** How a concept came to one of the five states; steps are indexes into the steps of the record. */
export interface StateReach {
	state: FiveStateCode;
	/** Steps that concern the state alone or with at most two neighbours. */
	own: number[];
	/** Steps that it made with all or nearly all of the five. */
	shared: number[];
	/** No steps of the concept itself: before its launch, or on the same theme where the source does not name it. */
	apart: number[];
	/** Dates of the first of `own` and of `shared`; null where there is none. */
	firstOwn: string | null;
	firstShared: string | null;
}

/** What one record says of another finding: enough for a link. */
export interface FindingRef {
	id: string;
	names: Names;
	status: ProblemRecord['status']['value'] | RecommendationRecord['status']['value'];
}

/** A concept in the list of concepts. */
export interface ConceptEntry extends Pick<ConceptRecord, 'id' | 'kind' | 'names' | 'launched' | 'says'> {
	reach: StateReach[];
	/** Dates of the steps, oldest first. */
	stepDates: string[];
	initiatives: { count: number; byStatus: Partial<Record<InitiativeStatus, number>> };
	events: number;
}

/** `/data/concepts.json` */
export interface ConceptsPage {
	concepts: ConceptEntry[];
	sources: SourceTable;
}

/** `/data/concepts/<id>.json` */
export interface ConceptPage {
	record: ConceptRecord;
	reach: StateReach[];
	initiatives: ThingRef[];
	/** Oldest first. */
	events: ThingRef[];
	/** What was looked for and not found about it. */
	gaps: GapRecord[];
	/** Findings that rest on these gaps. */
	problems: FindingRef[];
	recommendations: FindingRef[];
	others: { id: string; names: Names }[];
	sources: SourceTable;
}

/** What could not be found, as a finding that rests on less for it names it. */
export type GapRef = Pick<GapRecord, 'id' | 'names'>;

/** A problem or a recommendation with what it is linked to. */
export interface LinkedProblem {
	record: ProblemRecord;
	initiatives: ThingRef[];
	/** Recommendations that answer it. */
	recommendations: FindingRef[];
	gaps: GapRef[];
}
export interface LinkedRecommendation {
	record: RecommendationRecord;
	initiatives: ThingRef[];
	problems: FindingRef[];
	gaps: GapRef[];
}

/** `/data/findings.json` */
export interface FindingsPage {
	problems: LinkedProblem[];
	recommendations: LinkedRecommendation[];
	/** Those on which most rests first. */
	gaps: GapRecord[];
	sources: SourceTable;
}
