/** A short fact as a term and its value. */
export interface DetailRow {
	term: string;
	/** A row without a value is left out. */
	value: string | undefined;
	note?: string;
	/** The value, and with it the note, stands in the record in English only. */
	isEnglish?: boolean;
	/** The same of the note alone. */
	isNoteEnglish?: boolean;
}
