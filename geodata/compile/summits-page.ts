import type { InitiativeBrief, SummitsPage } from '../../src/lib/data/summits-types';
import type { ThingRef } from '../../src/lib/data/types';
import type { Dataset, RecordOf } from '../dataset';
import { walk, type Json } from '../json';
import { compareText } from '../problem';
import { bodyKinds } from '../schema/summit';
import { withSources } from './cited';
import type { Refs } from './refs';

/** Everything about the summits on one page, with what its records name. */
export function summitsPage(dataset: Dataset, refs: Refs): SummitsPage {
	const { records, sources } = dataset;
	const meetings = records.meetings.toSorted((a, b) => compareText(a.dates.from, b.dates.from));
	const told = {
		meetings,
		speeches: records.speeches.toSorted((a, b) => compareText(speechOrder(a), speechOrder(b))),
		bodies: records.bodies.toSorted((a, b) => bodyOrder(a) - bodyOrder(b) || compareText(since(a), since(b))),
		years: records['declared-years'].toSorted((a, b) => compareText(a.dates.from, b.dates.from)),
		studies: records.studies
	};
	const initiatives = namedIn(told, 'initiatives').flatMap((id) => briefOf(id, dataset, refs) ?? []);
	return withSources(
		{
			...told,
			initiatives: byId(initiatives),
			places: byId(namedIn(told, 'places').flatMap((id) => refs.get(`places/${id}`) ?? [])),
			events: byId(namedIn(told, 'events').flatMap((id) => refs.get(`events/${id}`) ?? []))
		},
		sources
	);
}

/** China first, as the host of 2023, then the five by code. */
const speechOrder = ({ country }: RecordOf<'speeches'>) => (country === 'CHN' ? '' : country);
const bodyOrder = ({ kind }: RecordOf<'bodies'>) => bodyKinds.indexOf(kind);
const since = ({ dates }: RecordOf<'bodies'>) => dates?.from ?? '9999';

/** Ids in lists under a key, each once, in order. */
function namedIn(told: object, key: string): string[] {
	const ids = new Set<string>();
	walk(told as Json, (value, keys) => {
		if (typeof value === 'string' && keys.at(-2) === key) ids.add(value);
	});
	return [...ids].sort(compareText);
}

function briefOf(id: string, { records }: Dataset, refs: Refs): InitiativeBrief | null {
	const record = records.initiatives.find((candidate) => candidate.id === id);
	const ref = refs.get(`initiatives/${id}`);
	if (!record || !ref) return null;
	return {
		...ref,
		status: record.status.value,
		asOf: record.status.asOf,
		areas: record.areas,
		note: record.status.note ?? record.history.at(-1)?.text ?? null,
		towns: record.places.map(({ names }) => names),
		concepts: records.concepts
			.filter(({ initiatives }) => initiatives.includes(id))
			.map(({ id, names }) => ({ id, names }))
	};
}

function byId<Thing extends ThingRef>(things: readonly Thing[]): Record<string, Thing> {
	return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}
