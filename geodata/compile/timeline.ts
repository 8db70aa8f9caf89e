import { mapLocales, type MapLocale } from '../../src/lib/data/map-locales';
import { sortAreas } from '../../src/lib/data/rows';
import type { TimelineEntry, TimelineFile } from '../../src/lib/data/timeline-types';
import type { Position } from '../../src/lib/data/types';
import type { Dataset, RecordOf } from '../dataset';
import { roundPoint } from '../geometry';
import { compareText } from '../problem';
import type { Names, Prose } from '../schema/common';
import { jsonFile, type CompiledFile } from './compiled-file';
import { isReportDay } from './report-day';
import { townOfPlace } from './things';
import { Towns } from './towns';

/** About a hundred metres: what a dot on the whole region's map can show. */
const pointDecimals = 3;

/** `/data/timeline.<locale>.json`: everything with a date, in the order of beginnings. */
export function timelineFiles(dataset: Dataset): CompiledFile[] {
	return mapLocales.map((locale) => jsonFile(`data/timeline.${locale}.json`, timelineOf(dataset, locale)));
}

export function timelineOf(dataset: Dataset, locale: MapLocale): TimelineFile {
	const { records, sources } = dataset;
	const towns = new Towns(records.cities);
	const entries = [
		...records.events.map((event) => eventEntry(event, locale, isReportDay(event, sources))),
		...records.initiatives.flatMap((initiative) => stepEntries(initiative, locale)),
		...records.meetings.flatMap((meeting) => expectedEntry(meeting, locale)),
		...records['declared-years'].map((year) => yearEntry(year, locale)),
		...records.places.flatMap((place) => institutionEntry(place, locale, towns))
	];
	return {
		until: knownUntil(dataset),
		entries: entries.sort((a, b) => compareText(a.from, b.from) || compareText(a.key, b.key))
	};
}

/** Date of the newest thing that is known to have happened: what comes after it is not known, whether or not it is planned. */
export function knownUntil({ records }: Dataset): string {
	const dates = [
		...records.events.flatMap(({ planned, dates: { from } }) => (planned ? [] : [from])),
		...records.initiatives.flatMap(({ history }) => history.flatMap(({ date }) => date ?? []))
	];
	return dates.reduce((newest, date) => (date > newest ? date : newest), '');
}

function eventEntry(event: RecordOf<'events'>, locale: MapLocale, hasReportDay: boolean): TimelineEntry {
	const { id, names, dates, countries, areas, place, planned } = event;
	return {
		key: `events/${id}`,
		kind: 'event',
		text: names[locale],
		thing: { theme: 'events', id },
		from: dates.from,
		...(dates.to ? { to: dates.to } : {}),
		countries,
		areas: sortAreas(areas),
		positions: place ? [round(place.position.coordinates)] : [],
		...(place ? { where: place.names[locale] } : {}),
		...(planned ? { doubt: 'planned' as const } : hasReportDay ? { doubt: 'report-day' as const } : {})
	};
}

/** The proposal, unless a step of the history tells of its day, and the dated steps. */
function stepEntries(initiative: RecordOf<'initiatives'>, locale: MapLocale): TimelineEntry[] {
	const { id, names, countries, areas, actor, proposed, history, places } = initiative;
	const base = {
		kind: 'step' as const,
		thing: { theme: 'initiatives' as const, id },
		of: names[locale],
		countries,
		areas: sortAreas(areas),
		...(actor ? { actor } : {})
	};
	const dated = history.flatMap(({ date, text }, index): TimelineEntry[] => {
		if (!date) return [];
		const [only, ...others] = places;
		// A step says no place of its own: where the initiative has one, that is meant.
		const at = only && others.length === 0 ? placeOf(only, locale) : { positions: [] };
		return [{ ...base, key: `initiatives/${id}/${index + 1}`, text: inLanguage(text, locale), from: date, ...at }];
	});
	const { date } = proposed;
	if (!date || history.some((step) => step.date === date)) return dated;
	const at = proposed.place ? placeOf(proposed.place, locale) : { positions: [] };
	return [{ ...base, key: `initiatives/${id}/0`, text: '', from: date, ...at }, ...dated];
}

/** A meeting that follows from a rule and has no event yet; the others are told by their events. */
function expectedEntry(meeting: RecordOf<'meetings'>, locale: MapLocale): TimelineEntry[] {
	const { id, names, dates, countries, format, events } = meeting;
	if (format !== 'expected' || events.length > 0) return [];
	const base = { key: `meetings/${id}`, kind: 'event' as const, text: names[locale], page: '/summits' as const };
	return [{ ...base, from: dates.from, countries, areas: [], positions: [], doubt: 'planned' }];
}

function yearEntry(year: RecordOf<'declared-years'>, locale: MapLocale): TimelineEntry {
	const { id, names, dates, countries, areas, status } = year;
	return {
		key: `declared-years/${id}`,
		kind: 'year',
		text: names[locale],
		page: '/summits',
		from: dates.from,
		...(dates.to ? { to: dates.to } : {}),
		countries,
		areas: sortAreas(areas),
		status: status === 'proposed' ? 'announced' : dates.to ? 'closed' : 'unknown',
		positions: []
	};
}

function institutionEntry(place: RecordOf<'places'>, locale: MapLocale, towns: Towns): TimelineEntry[] {
	const { id, names, dates, countries, areas, actor, status, position } = place;
	if (!dates.from) return [];
	const where = townOfPlace(place, towns)?.[locale];
	return [
		{
			key: `places/${id}`,
			kind: 'institution',
			text: names[locale],
			thing: { theme: 'places', id },
			from: dates.from,
			...(dates.to ? { to: dates.to } : {}),
			countries,
			areas: sortAreas(areas),
			actor,
			status: status.value,
			positions: [round(position.coordinates)],
			...(where ? { where } : {})
		}
	];
}

function placeOf({ names, position }: { names: Names; position: { coordinates: Position } }, locale: MapLocale) {
	return { positions: [round(position.coordinates)], where: names[locale] };
}

function inLanguage(prose: Prose, locale: MapLocale): string {
	return prose[locale] ?? prose.en;
}

function round(point: Position): Position {
	return roundPoint(point, pointDecimals);
}
