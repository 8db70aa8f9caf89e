import type { Names, Prose } from '../../../geodata/schema/common';
import type {
	BodyRecord,
	DeclaredYearRecord,
	MeetingRecord,
	SpeechRecord,
	StudyRecord
} from '../../../geodata/schema/summit';
import type { Area, InitiativeStatus } from '../../../geodata/schema/vocabulary';
import type { SourceTable, ThingRef } from './types';

/** An initiative as the page of the summits tells what became of a proposal. */
export interface InitiativeBrief extends ThingRef {
	status: InitiativeStatus;
	/** Date of the newest step that a source shows. */
	asOf: string;
	areas: Area[];
	/** Why the status is judged so, else the newest step. */
	note: Prose | null;
	/** Towns where it is or was to be felt. */
	towns: Names[];
	/** Concepts that the initiative belongs to. */
	concepts: { id: string; names: Names }[];
}

/** `/data/summits.json` */
export interface SummitsPage {
	/** Oldest first. */
	meetings: MeetingRecord[];
	/** China's first, then by code of the state. */
	speeches: SpeechRecord[];
	/** By kind, then oldest first; those without a date last. */
	bodies: BodyRecord[];
	/** Oldest first. */
	years: DeclaredYearRecord[];
	studies: StudyRecord[];
	/** What the records above name, by id. */
	initiatives: Record<string, InitiativeBrief>;
	places: Record<string, ThingRef>;
	events: Record<string, ThingRef>;
	sources: SourceTable;
}
