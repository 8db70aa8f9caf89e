import type { Dataset, Entry } from '../dataset';
import type { Point } from '../geometry';
import type { ThingRef } from '../../src/lib/data/types';
import { spanOf } from './years';

/** Record types of which something can be named on another's page. */
const referable = [
	'states',
	'places',
	'heritage',
	'intangible',
	'cities',
	'crossings',
	'sights',
	'routes',
	'historic-routes',
	'initiatives',
	'events'
] as const;
type ReferableType = (typeof referable)[number];
type ReferableEntry = Extract<Entry, { type: ReferableType }>;

/** Short forms of all records and heritage parts, by theme and id: an id alone may belong to two themes. */
export type Refs = ReadonlyMap<string, ThingRef>;

export function refsOf({ records }: Dataset): Refs {
	const entries = referable.flatMap((type) => records[type].map((record) => ({ type, record }) as ReferableEntry));
	const refs = entries.map(refOf);
	const parts = records.heritage.flatMap((property) =>
		property.parts.map((part): ThingRef => {
			return {
				...blank,
				...{ id: part.id, theme: 'heritage-parts', kind: part.kind, names: part.names },
				...{ countries: [part.country], position: part.position.coordinates, from: String(property.inscribed) }
			};
		})
	);
	return new Map([...refs, ...parts].map((ref) => [`${ref.theme}/${ref.id}`, ref]));
}

const blank = { actor: null, status: '', position: null, from: null, to: null, asOf: null };

export function refOf(entry: ReferableEntry): ThingRef {
	const { type, record } = entry;
	const { id, kind, names, countries } = record;
	return {
		id,
		theme: type,
		kind,
		names,
		actor: 'actor' in record ? (record.actor ?? null) : null,
		status: statusOf(entry),
		countries,
		position: positionOf(entry),
		...spanOf(entry),
		asOf: 'status' in record ? record.status.asOf : null
	};
}

function statusOf({ type, record }: ReferableEntry): string {
	if (type === 'crossings') return record.access;
	return type === 'places' || type === 'initiatives' || type === 'routes' ? record.status.value : '';
}

/** Where the camera goes: the point, the first of several, or none. */
function positionOf({ type, record }: ReferableEntry): Point | null {
	switch (type) {
		case 'states':
		case 'intangible':
			return null;
		case 'initiatives':
			return record.places[0]?.position.coordinates ?? null;
		case 'events':
			return record.place?.position.coordinates ?? null;
		case 'routes':
			return record.stops[0]?.position.coordinates ?? null;
		case 'historic-routes':
			return record.stations[0]?.position.coordinates ?? null;
		default:
			return record.position.coordinates;
	}
}

/** Refs of records of one theme, in their order. */
export function pick(refs: Refs, theme: ThingRef['theme'], records: Iterable<{ id: string }>): ThingRef[] {
	return [...records].flatMap(({ id }) => refs.get(`${theme}/${id}`) ?? []);
}

/** What the `heritage` field of a stop names: a property, one of its parts or an element of intangible heritage. */
export function heritageRef(refs: Refs, id: string): ThingRef | undefined {
	return refs.get(`heritage/${id}`) ?? refs.get(`heritage-parts/${id}`) ?? refs.get(`intangible/${id}`);
}
