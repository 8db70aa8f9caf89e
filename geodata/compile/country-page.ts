import type { Dataset, RecordOf } from '../dataset';
import { boxOf, polygonsOf, roundTo, type Box } from '../geometry';
import { compareText } from '../problem';
import type { Names } from '../schema/common';
import { actors, areas, fiveStates, placeKinds, type CountryCode, type FiveStateCode } from '../schema/vocabulary';
import type { AreaProfile, CountryPage, ThingRef } from '../../src/lib/data/types';
import { withSources } from './cited';
import { headFigures } from './head-figures';
import { refOf } from './refs';

const mostEvents = 20;

export function countryPage(record: RecordOf<'states'>, dataset: Dataset): CountryPage {
	const { records, sources } = dataset;
	const isHere = ({ countries }: { countries: CountryCode[] }) => countries.includes(record.id);
	const page = {
		record,
		capital: capitalOf(record, dataset),
		bounds: boundsOf(record, dataset),
		headFigures: headFigures(record, dataset),
		areaProfile: areaProfile(dataset),
		institutions: records.places
			.filter(isHere)
			.map((place) => refOf({ type: 'places', record: place }))
			.sort(byActorKindAndName),
		heritage: records.heritage.filter(isHere).map((property) => refOf({ type: 'heritage', record: property })),
		intangible: records.intangible.filter(isHere).map((element) => refOf({ type: 'intangible', record: element })),
		initiatives: records.initiatives.filter(isHere).map((initiative) => ({
			...refOf({ type: 'initiatives', record: initiative }),
			areas: initiative.areas,
			status: initiative.status.value
		})),
		events: records.events
			.filter(isHere)
			.toSorted((a, b) => compareText(b.dates.from, a.dates.from) || compareText(a.id, b.id))
			.slice(0, mostEvents)
			.map((event) => ({
				...refOf({ type: 'events', record: event }),
				summary: event.summary,
				areas: event.areas,
				sources: event.sources
			})),
		routes: records.routes.filter(isHere).map((route) => refOf({ type: 'routes', record: route }))
	};
	return withSources(page, sources);
}

/** Names of the capital: those of its town, where the atlas has it. */
function capitalOf({ id, capital }: RecordOf<'states'>, { records }: Dataset): Names {
	const town = records.cities.find(({ names, countries }) => names.en === capital && countries.includes(id));
	return town?.names ?? { en: capital, ru: capital, zh: capital };
}

/** The box of the outline; the whole world for a state without one, which the build refuses anyway. */
function boundsOf({ id }: RecordOf<'states'>, { boundaries }: Dataset): Box {
	const outline = boundaries[id];
	const box = outline ? boxOf(polygonsOf(outline).flat(2)) : null;
	const [west, south, east, north] = box ?? [-180, -90, 180, 90];
	return [roundTo(west, 4), roundTo(south, 4), roundTo(east, 4), roundTo(north, 4)];
}

/** How many initiatives of an area concern a state. */
export function areaProfile({ records }: Dataset): AreaProfile {
	const countOf = (area: string, state: FiveStateCode) =>
		records.initiatives.filter(
			(initiative) => initiative.countries.includes(state) && (initiative.areas as string[]).includes(area)
		).length;
	return Object.fromEntries(
		areas.map((area) => [area, Object.fromEntries(fiveStates.map((state) => [state, countOf(area, state)]))])
	) as AreaProfile;
}

function byActorKindAndName(a: ThingRef, b: ThingRef): number {
	return (
		actors.indexOf(a.actor ?? 'regional') - actors.indexOf(b.actor ?? 'regional') ||
		(placeKinds as string[]).indexOf(a.kind) - (placeKinds as string[]).indexOf(b.kind) ||
		compareText(a.names.en, b.names.en) ||
		compareText(a.id, b.id)
	);
}
