import * as v from 'valibot';
import { country, date, names, position, prose, recordEntries, recordId, sources, text, year } from './common';
import { historicRouteKinds, itineraryBases, routeModes, routeStatuses, routeThemes } from './vocabulary';

const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

const stop = v.strictObject({
	names,
	country,
	position,
	nights: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** What the traveller stops for. */
	why: prose,
	heritage: v.optional(v.array(recordId))
});

/** A tourist route, proposed or running: geodata/routes/<id>.json. */
export const routeSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.literal('tourist-route'),
		status: v.strictObject({ value: v.picklist(routeStatuses), asOf: date, note: v.optional(text) }),
		mode: v.picklist(routeModes),
		theme: v.picklist(routeThemes),
		itinerary: v.picklist(itineraryBases),
		proposer: v.strictObject({
			by: text,
			date: v.optional(date),
			dateTo: v.optional(date),
			where: v.optional(text),
			note: v.optional(text),
			sources
		}),
		stops: v.pipe(v.array(stop), v.minLength(2, 'at least two stops')),
		days: v.pipe(v.number(), v.integer(), v.minValue(1)),
		bestMonths: v.array(month),
		/** Sum of great-circle legs (km), the estimate made from it (km), and a source's own figure (km). */
		straightKm: v.number(),
		distanceKm: v.number(),
		publishedKm: v.optional(v.number()),
		summary: prose,
		practical: v.array(prose),
		borders: v.array(v.strictObject({ name: text, between: v.strictTuple([country, country]) })),
		initiative: v.optional(recordId)
	}),
	v.title('Tourist route'),
	v.description('A tourist route, proposed or running, with its stops in order.')
);

const station = v.strictObject({
	names,
	country,
	position,
	oldName: v.optional(text),
	year: v.optional(v.union([year, text])),
	heritage: v.optional(v.array(recordId))
});

/** A branch of the historic Silk Roads, or a journey along them: geodata/historic-routes/<id>.json. */
export const historicRouteSchema = v.pipe(
	v.strictObject({
		...recordEntries,
		kind: v.picklist(historicRouteKinds),
		fromYear: year,
		toYear: year,
		goods: v.array(text),
		stations: v.pipe(v.array(station), v.minLength(2, 'at least two stations')),
		straightKm: v.number(),
		summary: prose,
		note: v.optional(prose)
	}),
	v.title('Historic route'),
	v.description('A branch of the historic Silk Roads or a journey along them.')
);

export type RouteRecord = v.InferOutput<typeof routeSchema>;
export type RouteStop = v.InferOutput<typeof stop>;
export type HistoricRouteRecord = v.InferOutput<typeof historicRouteSchema>;
