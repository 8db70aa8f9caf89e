import * as v from 'valibot';
import type { Position, SearchTheme } from '$lib/data/types';
import { fewestCorners, mostCorners, radiiKm, type RadiusKm } from './area';

/** Themes of which something may be the middle of "near here": what the search knows with its point. */
export const startThemes = [
	'cities',
	'towns',
	'places',
	'heritage',
	'heritage-parts',
	'sights',
	'crossings',
	'events',
	'initiatives'
] as const satisfies readonly SearchTheme[];
export type StartTheme = (typeof startThemes)[number];

/** From where things are looked for. */
export type Start =
	| { type: 'point'; position: Position }
	/** A thing or a town that the search knows, named by theme and id so that a link is the same in every language. */
	| { type: 'thing'; theme: StartTheme; id: string }
	| { type: 'shape'; corners: Position[] };

/** What the address of "near here" says. */
export interface NearView {
	start: Start | null;
	within: RadiusKm;
	/** Kind to which the list is narrowed. */
	kind: string | null;
}

export const defaultNear: NearView = { start: null, within: 50, kind: null };

const decimals = 4;
const longestText = 2000;

const degrees = (most: number) =>
	v.pipe(
		v.string(),
		v.regex(/^-?\d{1,3}(\.\d{1,12})?$/),
		v.transform(Number),
		v.minValue(-most),
		v.maxValue(most),
		v.transform((value) => Number(value.toFixed(decimals)) + 0)
	);
/** As far north and south as the map goes. */
const positionSchema = v.strictTuple([degrees(180), degrees(85)]);
const pointSchema = v.pipe(
	v.string(),
	v.maxLength(longestText),
	v.transform((text) => text.split(',')),
	positionSchema
);
const shapeSchema = v.pipe(
	v.string(),
	v.maxLength(longestText),
	v.transform((text) => text.split(';').map((corner) => corner.split(','))),
	v.minLength(fewestCorners),
	v.maxLength(mostCorners),
	v.array(positionSchema)
);
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(120));
const thingSchema = v.pipe(
	v.string(),
	v.maxLength(160),
	v.transform((text) => text.split('/')),
	v.strictTuple([v.picklist(startThemes), slug])
);
const withinSchema = v.pipe(v.string(), v.transform(Number), v.picklist(radiiKm));

/**
 * Reads the address. A shape goes before a thing, that before a point; what is malformed falls back, and nothing throws.
 * `at=lon,lat` is understood as a point as well; with a zoom it is the camera's.
 */
export function nearOfQuery(query: URLSearchParams): NearView {
	const read = <T>(schema: v.GenericSchema<unknown, T>, text: string | null): T | null => {
		const result = v.safeParse(schema, text);
		return result.success ? result.output : null;
	};
	const corners = read(shapeSchema, query.get('shape'));
	const thing = read(thingSchema, query.get('from'));
	const position = read(pointSchema, query.get('point')) ?? read(pointSchema, query.get('at'));
	return {
		start: corners
			? { type: 'shape', corners }
			: thing
				? { type: 'thing', theme: thing[0], id: thing[1] }
				: position
					? { type: 'point', position }
					: null,
		within: read(withinSchema, query.get('within')) ?? defaultNear.within,
		kind: read(slug, query.get('kind'))
	};
}

const degreesText = (value: number) => String(Number(value.toFixed(decimals)) + 0);
const positionText = ([lon, lat]: Position) => `${degreesText(lon)},${degreesText(lat)}`;

/** The query of a link, without `?`; what is as usual is left out. */
export function queryOfNear({ start, within, kind }: NearView): string {
	const parts: string[] = [];
	if (start?.type === 'shape') parts.push(`shape=${start.corners.map(positionText).join(';')}`);
	if (start?.type === 'thing') parts.push(`from=${start.theme}/${start.id}`);
	if (start?.type === 'point') parts.push(`point=${positionText(start.position)}`);
	if (within !== defaultNear.within) parts.push(`within=${within}`);
	if (kind !== null) parts.push(`kind=${kind}`);
	return parts.join('&');
}

/** Address of what is near a place, without base path and language. */
export function pathOfNear(start: Start, within: RadiusKm = defaultNear.within): string {
	return `/near?${queryOfNear({ ...defaultNear, start, within })}`;
}
