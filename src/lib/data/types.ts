/**
 * What the compiled data looks like to the application. `geodata/compile` writes these shapes, `src/lib/data` reads them;
 * nothing else knows the files under `static/data`.
 */
import type { Names } from '../../../geodata/schema/common';
import type { HeritageRecord } from '../../../geodata/schema/heritage';
import type { InitiativeRecord } from '../../../geodata/schema/initiative';
import type { PlaceRecord } from '../../../geodata/schema/place';
import type { RouteRecord } from '../../../geodata/schema/route';
import type { SourceRecord } from '../../../geodata/schema/source';
import type { StateRecord } from '../../../geodata/schema/state';
import type {
	Actor,
	Area,
	CountryCode,
	FiveStateCode,
	InitiativeStatus,
	PlaceFamily,
	Precision,
	StateCode
} from '../../../geodata/schema/vocabulary';
import type { InitiativeMention } from './initiatives-types';

/** Themes of the map, each one file of the map index and one GeoJSON source. */
export const themes = [
	'places',
	'heritage',
	'heritage-parts',
	'initiatives',
	'events',
	'routes',
	'historic-routes',
	'sights',
	'cities',
	'crossings'
] as const;
export type Theme = (typeof themes)[number];

/** Families give a marker its shape. */
export type Family = PlaceFamily | 'initiative' | 'event' | 'route' | 'town';

export type Position = [lon: number, lat: number];

/**
 * One thing that the map, the list and the legend show: a line of `/data/map/<theme>.<locale>.json`.
 * `status` is the status word of the thing's theme; themes without one carry ''.
 */
export interface Thing {
	id: string;
	theme: Theme;
	name: string;
	kind: string;
	family: Family;
	actor: Actor | null;
	status: string;
	countries: CountryCode[];
	areas: Area[];
	/** One point for most; several for an initiative; the stops in order for a route; none for a meeting held online. */
	positions: Position[];
	precision: Precision;
	/** Years between which it stands or happened; null where no source says. */
	fromYear: number | null;
	toYear: number | null;
	/** Town or another short word on where, in the reader's language; '' where unknown. */
	where: string;
}

/** A thing named on a page, with its names in all languages. */
export interface ThingRef {
	id: string;
	theme: Theme | 'intangible' | 'states';
	kind: string;
	names: Names;
	actor: Actor | null;
	status: string;
	countries: CountryCode[];
	position: Position | null;
	/** First year or date known, as written in the record. */
	from: string | null;
	to: string | null;
	asOf: string | null;
}

/** Sources cited by a page, by key. */
export type SourceTable = Record<string, SourceRecord>;

/** `/data/places/<id>.json` */
export interface PlacePage {
	record: PlaceRecord;
	/** Nearest first, at most twelve; distance in km. */
	near: { thing: ThingRef; distanceKm: number }[];
	/** Initiatives, routes and events of the same town or named with it. */
	related: ThingRef[];
	sources: SourceTable;
}

/** `/data/heritage/<id>.json` */
export interface HeritagePage {
	record: HeritageRecord;
	near: { thing: ThingRef; distanceKm: number }[];
	routes: ThingRef[];
	sources: SourceTable;
}

/** A point of an elevation profile: distance from the start (km), height (m) and `[lon, lat]`. */
export interface ElevationPoint {
	km: number;
	m: number;
	position: Position;
}

/** `/data/routes/<id>.json` */
export interface RoutePage {
	record: RouteRecord;
	initiative: ThingRef | null;
	/** Heritage named at the stops, by id. */
	heritage: Record<string, ThingRef>;
	/** Along straight legs between the stops, from the 5′ relief: a picture of the land, not a survey. */
	elevation: ElevationPoint[];
	sources: SourceTable;
}

/** `/data/initiatives/<id>.json` */
export interface InitiativePage {
	record: InitiativeRecord;
	/** Routes that grew out of it. */
	routes: ThingRef[];
	/** Concepts, findings and speeches that name it. */
	mentions: InitiativeMention[];
	/** Initiatives with the most areas and states in common, at most six. */
	similar: ThingRef[];
	sources: SourceTable;
}

/** `/data/intangible.json`, `/data/tours.json`, `/data/indicators.json`: all records of a type and what they cite. */
export interface RecordList<Item> {
	records: Item[];
	sources: SourceTable;
}

/** How many initiatives of an area concern a state. */
export type AreaProfile = Record<Area, Record<FiveStateCode, number>>;

/** One of the five numbers at the head of a country's page. */
export interface HeadFigure {
	/** `institutions`, `confucius-institutes` (both operating), `initiatives`: counted from the records; else a figure of a source. */
	basis: 'counted' | 'published';
	/** Key of the interface text for counted figures; the label in words for published ones. */
	label: string | { en: string; ru?: string; zh?: string };
	value: number;
	unit: string;
	period: string | null;
	note: string | null;
	sources: string[];
}

/** `/data/countries/<ISO>.json`; China's has no profile and no head figures of its own beyond the counted ones. */
export interface CountryPage {
	record: StateRecord;
	capital: Names;
	/** [west, south, east, north] */
	bounds: [number, number, number, number];
	headFigures: HeadFigure[];
	areaProfile: AreaProfile;
	institutions: ThingRef[];
	heritage: ThingRef[];
	intangible: ThingRef[];
	initiatives: (ThingRef & { areas: Area[]; status: InitiativeStatus })[];
	/** Newest first, at most 20. */
	events: (ThingRef & { summary: { en: string; ru?: string; zh?: string }; areas: Area[]; sources: string[] })[];
	routes: ThingRef[];
	sources: SourceTable;
}

/** `/data/manifest.json`: what was compiled, from what; the counts of the legend before the themes are loaded. */
export interface Manifest {
	/** Hash of all compiled bytes. */
	version: string;
	/** Newest `asOf` or source date of the records. */
	dataDate: string;
	counts: Record<Theme | 'intangible' | 'tours' | 'indicators' | 'sources' | 'states', number>;
	/** Ids that have a page, by folder. */
	pages: Record<
		'countries' | 'places' | 'heritage' | 'routes' | 'initiatives' | 'events' | 'stories' | 'concepts',
		string[]
	>;
	/** Things per year, by theme, for the time bar: `[year, count][]`. */
	years: Partial<Record<Theme, [year: number, count: number][]>>;
}

/** What the search finds: things, and what has a page or a place but is no thing of the map. */
export type SearchTheme = ThingRef['theme'] | 'concepts' | 'leaders' | 'towns';

/** A line of `/data/search.json` or `/data/search-towns.json`: every name of a thing in every language. */
export interface SearchEntry {
	theme: SearchTheme;
	id: string;
	kind: string;
	countries: CountryCode[];
	names: Partial<Names>;
	position: Position | null;
	/** 0 to 1: states and capitals first. */
	weight: number;
}

/** `/data/outlines.json`. Rings of a state for a small picture: [lon, lat] in turn, in hundredths of a degree. */
export type Outlines = Partial<Record<StateCode, number[][]>>;
