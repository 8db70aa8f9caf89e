import type { PlaceFamily, StateCode } from '../../../geodata/schema/vocabulary';

/** Records of one kind or type, in all and in each of `Completeness.states`. */
export interface CompletenessRow {
	key: string;
	total: number;
	byState: number[];
}

/** Names and texts in a language. */
export interface LanguageCount {
	language: string;
	names: number;
	named: number;
	translated: number;
	prose: number | null;
	texts: number;
}

/** `/data/coverage.json`: how complete the atlas is. */
export interface Completeness {
	states: StateCode[];
	/** Institutions by kind. */
	kinds: (CompletenessRow & { family: PlaceFamily })[];
	/** Records by type. */
	types: CompletenessRow[];
	all: CompletenessRow;
	/** Records by confidence, in the order of the vocabulary: high, medium, low. */
	sure: { type: string; counts: number[] }[];
	/** Institutions of unknown status. */
	unknownStatus: number;
	statusYears: [year: number, count: number][];
	languages: LanguageCount[];
}
