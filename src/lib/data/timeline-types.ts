/** What the compiled timeline and the pages of events look like; see `types.ts`. */
import type { EventRecord } from '../../../geodata/schema/initiative';
import type { Actor, Area, CountryCode, PlaceStatus } from '../../../geodata/schema/vocabulary';
import type { Position, SourceTable, ThingRef } from './types';

/** Events and steps of initiatives happen; years of culture and institutions last. */
export const timelineKinds = ['event', 'step', 'year', 'institution'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** One thing on the timeline, in one language. */
export interface TimelineEntry {
	/** Unique over all kinds. */
	key: string;
	kind: TimelineKind;
	/** Its name, or what a step says; '' for the proposal itself, which the interface puts in words. */
	text: string;
	/** Where it is read about: an event, an institution, the initiative of a step. */
	thing?: { theme: 'events' | 'places' | 'initiatives'; id: string };
	/** The page that tells of it together with others, where it has none of its own. */
	page?: '/summits';
	/** Name of the initiative that a step belongs to. */
	of?: string;
	/** As exact as the source: YYYY, YYYY-MM or YYYY-MM-DD. */
	from: string;
	/** Last date of what lasted; what lasts and has none goes on, or is not known to have ended. */
	to?: string;
	countries: CountryCode[];
	areas: Area[];
	actor?: Actor;
	/** Of what lasts; a declared year is `announced` while nobody has declared it. */
	status?: PlaceStatus;
	positions: Position[];
	/** Town, where there is one. */
	where?: string;
	/**
	 * `planned`: announced, and no source says that it took place. `report-day`: its only source is of the same day, so that
	 * the day may be that of the report.
	 */
	doubt?: 'planned' | 'report-day';
}

/** `/data/timeline.<locale>.json`, in the order of beginnings. */
export interface TimelineFile {
	/** Date of the newest thing that is known to have happened. */
	until: string;
	entries: TimelineEntry[];
}

/** `/data/events/<id>.json` */
export interface EventPage {
	record: EventRecord;
	/** See `TimelineEntry.doubt`. */
	isReportDay: boolean;
	/** See `TimelineFile.until`. */
	knownUntil: string;
	/** Other events and steps of the same month, or year where no month is known. */
	sameTime: { thing: ThingRef; date: string }[];
	/** Events of the same town at other times, newest first. */
	samePlace: ThingRef[];
	near: { thing: ThingRef; distanceKm: number }[];
	/** The events before and after it in time. */
	before: ThingRef | null;
	after: ThingRef | null;
	sources: SourceTable;
}
