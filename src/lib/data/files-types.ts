import type { RecordType } from '../../../geodata/schema/index';

/** A file to take away. */
export interface TakeawayFile {
	/** Address below the app's base: `/initiatives.csv`. */
	path: string;
	bytes: number;
}

/** The files of one record type. */
export interface FileList {
	type: RecordType;
	/** First segment of the addresses of its records' pages. */
	folder: string;
	records: number;
	/** JSON, CSV, GeoJSON where the records have a place, ZIP. */
	files: TakeawayFile[];
	/** Whether `/schemas/<type>.schema.json` describes the records. */
	hasSchema: boolean;
}

/** `/data/files.json`: what can be taken away as a list. */
export interface FileCatalogue {
	version: string;
	dataDate: string;
	lists: FileList[];
	/** Pages of several lists, or of one that is called otherwise. */
	pages: { folder: string; files: TakeawayFile[] }[];
	/** The publications. */
	bibliography: TakeawayFile[];
	/** Everything in one archive. */
	all: TakeawayFile[];
}
