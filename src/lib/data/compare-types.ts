/** Shape of the compiled comparison, `/data/compare.<locale>.json`: what three powers do in five states, and how the five differ. */
import type { Fact, Prose } from '../../../geodata/schema/common';
import type { AssessmentRecord, MediaStudyRecord } from '../../../geodata/schema/comparison';
import type { IndicatorRecord } from '../../../geodata/schema/indicator';
import type { StateProfile } from '../../../geodata/schema/state';
import type { Area, FiveStateCode, InitiativeStatus } from '../../../geodata/schema/vocabulary';
import type { AreaProfile, SourceTable, ThingRef } from './types';

export interface ComparePage {
	/** Institutions in the five states, whoever stands behind them, in the order of kinds and names. */
	institutions: ThingRef[];
	/** Figures by country and partner. */
	indicators: IndicatorRecord[];
	/** Residents of each state; without the newest count of one, no figure is reckoned by head there. */
	population: IndicatorRecord | null;
	/** The review's points first, then in the order of their rank. */
	assessments: AssessmentRecord[];
	media: MediaStudyRecord[];
	countries: Partial<Record<FiveStateCode, ComparedCountry>>;
	/** Initiatives by area and state. */
	areas: AreaProfile;
	/** Rings in hundredths of a degree, longitude and latitude in turn. */
	outlines: Partial<Record<FiveStateCode, number[][]>>;
	sources: SourceTable;
}

export interface ComparedCountry {
	/** What the review and the sources say of the state. */
	characterisation: { text: Prose; sources: string[] };
	focusAreas: Area[];
	legalBasis: Fact[];
	mechanisms: Fact[];
	figures: StateProfile['figures'];
	initiatives: Record<InitiativeStatus, number>;
}
