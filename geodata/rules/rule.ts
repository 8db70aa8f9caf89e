import type { Dataset, Entry } from '../dataset';
import type { JsonObject } from '../json';
import type { RecordType } from '../schema/index';

/** What a rule found in one record. */
export interface Finding {
	/** Path of the field, such as `sources[1]`. */
	field: string;
	message: string;
}

/** What a rule looks at. */
export interface Subject {
	type: RecordType;
	/** File name without `.json`. */
	fileId: string;
	/** The record as it stands in the file: it may not fit its schema. */
	json: JsonObject;
	/** The record with its type; null when it does not fit its schema. */
	entry: Entry | null;
	lookup: Lookup;
}

/** The rest of the data set, as rules ask for it. */
export interface Lookup {
	dataset: Dataset;
	/** Keys of sources.json. */
	sourceKeys: ReadonlySet<string>;
	/** Files that hold an id, in order; ids of records with other problems are here too. */
	filesById: ReadonlyMap<string, readonly string[]>;
	/** Folders that hold an id; parts of heritage properties count as `heritage-parts`. */
	typesById: ReadonlyMap<string, ReadonlySet<RecordType | 'heritage-parts'>>;
	/** Newest date of any source, as written; '' where none has one. */
	newestSourceDate: string;
}

/** What a schema cannot say: one check, named and tested. */
export interface Rule {
	/** Lower-case words: what holds when the rule is kept. */
	name: string;
	description: string;
	check(subject: Subject): Finding[];
}
