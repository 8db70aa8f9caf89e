import type { Dataset, RecordOf } from '../dataset';
import { distanceKm } from '../geometry';
import { compareText } from '../problem';
import type { EventPage } from '../../src/lib/data/timeline-types';
import type { ThingRef } from '../../src/lib/data/types';
import { withSources } from './cited';
import { nearest } from './near';
import type { Refs } from './refs';
import { isReportDay } from './report-day';
import { knownUntil } from './timeline';

type Event = RecordOf<'events'>;

/** Two points of one town. */
const sameTownKm = 15;
const mostOfSamePlace = 12;

export function eventPage(record: Event, dataset: Dataset, refs: Refs): EventPage {
	const events = dataset.records.events.toSorted(inTime);
	const index = events.findIndex(({ id }) => id === record.id);
	const refAt = (place: number) => refOfEvent(refs, events[place]);
	const point = record.place?.position.coordinates;
	return withSources(
		{
			record,
			isReportDay: isReportDay(record, dataset.sources),
			knownUntil: knownUntil(dataset),
			sameTime: sameTime(record, dataset, refs),
			samePlace: samePlace(record, events, refs),
			near: point ? nearest(point, refs, () => false) : [],
			before: refAt(index - 1),
			after: refAt(index + 1)
		},
		dataset.sources
	);
}

/** By the first day that a date may mean; events of one day in the order of their ids. */
function inTime(a: Event, b: Event): number {
	return compareText(a.dates.from, b.dates.from) || compareText(a.id, b.id);
}

function refOfEvent(refs: Refs, event: Event | undefined): ThingRef | null {
	return (event && refs.get(`events/${event.id}`)) ?? null;
}

/** What else is dated to the month, or to the year where the event has no month. */
function sameTime(record: Event, { records }: Dataset, refs: Refs): EventPage['sameTime'] {
	const period = record.dates.from.slice(0, 7);
	const isThen = (date: string | undefined): date is string => date?.startsWith(period) ?? false;
	const events = records.events
		.filter(({ id, dates }) => id !== record.id && isThen(dates.from))
		.map(({ id, dates }) => ({ key: `events/${id}`, date: dates.from }));
	const steps = records.initiatives.flatMap(({ id, proposed, history }) => {
		const date = [proposed.date, ...history.map((step) => step.date)].find(isThen);
		return date ? [{ key: `initiatives/${id}`, date }] : [];
	});
	return [...events, ...steps]
		.toSorted((a, b) => compareText(a.date, b.date) || compareText(a.key, b.key))
		.flatMap(({ key, date }) => {
			const thing = refs.get(key);
			return thing ? [{ thing, date }] : [];
		});
}

function samePlace(record: Event, events: readonly Event[], refs: Refs): ThingRef[] {
	const here = record.place?.position.coordinates;
	if (!here) return [];
	return events
		.filter(({ id, place }) => id !== record.id && place && distanceKm(place.position.coordinates, here) <= sameTownKm)
		.toReversed()
		.slice(0, mostOfSamePlace)
		.flatMap((event) => refOfEvent(refs, event) ?? []);
}
