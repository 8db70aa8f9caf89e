import type { Dataset, RecordOf } from '../dataset';
import { distanceKm, type Point } from '../geometry';
import { compareText } from '../problem';
import type { Area } from '../schema/vocabulary';
import type { PlacePage, ThingRef } from '../../src/lib/data/types';
import { withSources } from './cited';
import { nearest } from './near';
import { pick, type Refs } from './refs';

/** Two points of one town. */
const sameTownKm = 15;
const mostOfATheme = 4;

export function placePage(record: RecordOf<'places'>, dataset: Dataset, refs: Refs): PlacePage {
	const near = nearest(record.position.coordinates, refs, ({ id }) => id === record.id);
	return withSources({ record, near, related: relatedThings(record, dataset, refs) }, dataset.sources);
}

/** Initiatives and events of the same town and area, the newest events first, and routes that stop there. */
function relatedThings(place: RecordOf<'places'>, { records }: Dataset, refs: Refs): ThingRef[] {
	const isHere = (point: Point) => distanceKm(point, place.position.coordinates) <= sameTownKm;
	const sharesArea = ({ areas }: { areas: Area[] }) => place.areas.some((area) => areas.includes(area));
	const initiatives = records.initiatives
		.filter(sharesArea)
		.filter(({ places }) => places.some(({ position }) => isHere(position.coordinates)));
	const events = records.events
		.filter(sharesArea)
		.filter((event) => event.place && isHere(event.place.position.coordinates))
		.toSorted((a, b) => compareText(b.dates.from, a.dates.from) || compareText(a.id, b.id));
	const routes = records.routes.filter(({ stops }) => stops.some(({ position }) => isHere(position.coordinates)));
	return [
		...pick(refs, 'initiatives', initiatives.slice(0, mostOfATheme)),
		...pick(refs, 'events', events.slice(0, mostOfATheme)),
		...pick(refs, 'routes', routes.slice(0, mostOfATheme))
	];
}
