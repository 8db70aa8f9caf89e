import type { MultiPolygon, Polygon } from 'geojson';
import type * as v from 'valibot';
import type { JsonObject } from './json';
import { recordSchemas, type RecordType } from './schema/index';
import type { SourceRecord } from './schema/source';
import type { StateCode } from './schema/vocabulary';

export type RecordOf<T extends RecordType> = v.InferOutput<(typeof recordSchemas)[T]>;

/** Record types in the order of reports. */
export const recordTypes = Object.keys(recordSchemas) as RecordType[];

/** A record as it stands in its file, whether or not it fits its schema. */
export interface RawRecord {
	type: RecordType;
	/** Such as `geodata/places/samarkand.json`. */
	file: string;
	/** File name without `.json`. */
	fileId: string;
	json: JsonObject;
}

/** A record that fits its schema, with its type to narrow by. */
export type Entry = { [T in RecordType]: { type: T; record: RecordOf<T> } }[RecordType];

/** Outline of a state in WGS84. */
export type Outline = Polygon | MultiPolygon;

/** Everything under geodata/, read; records that do not fit their schema are in `raw` only. */
export interface Dataset {
	raw: RawRecord[];
	/** Files that could not be read: their ids are taken as known, so that what refers to them is not blamed too. */
	unreadable: Omit<RawRecord, 'json'>[];
	/** Valid records by type, in the order of their ids. */
	records: { [T in RecordType]: RecordOf<T>[] };
	sources: Record<string, SourceRecord>;
	/** Outline by state; a state that the boundary file lacks is missing here too. */
	boundaries: Partial<Record<StateCode, Outline>>;
}

/** What people call one record of a type. */
const nouns: Record<RecordType, string> = {
	states: 'state',
	places: 'place',
	heritage: 'heritage',
	intangible: 'intangible',
	cities: 'city',
	crossings: 'crossing',
	sights: 'sight',
	routes: 'route',
	'historic-routes': 'historic route',
	tours: 'tour',
	initiatives: 'initiative',
	events: 'event',
	indicators: 'indicator',
	assessments: 'assessment',
	'media-tone': 'media study',
	concepts: 'concept',
	problems: 'problem',
	recommendations: 'recommendation',
	gaps: 'gap',
	meetings: 'meeting',
	bodies: 'body',
	'declared-years': 'declared year',
	speeches: 'speech',
	studies: 'study'
};

/** A record as people call it: `place "samarkand"`. */
export function describeRecord({ type, fileId, json }: RawRecord): string {
	return `${nouns[type]} "${typeof json['id'] === 'string' ? json['id'] : fileId}"`;
}
