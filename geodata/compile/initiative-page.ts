import type { Dataset, RecordOf } from '../dataset';
import { compareText } from '../problem';
import type { InitiativePage } from '../../src/lib/data/types';
import { withSources } from './cited';
import { mentionsOf } from './initiative-mentions';
import { pick, type Refs } from './refs';

type Initiative = RecordOf<'initiatives'>;

const mostSimilar = 6;

export function initiativePage(record: Initiative, dataset: Dataset, refs: Refs): InitiativePage {
	const { records, sources } = dataset;
	const routes = records.routes.filter(({ initiative }) => initiative === record.id);
	const similar = records.initiatives
		.filter((other) => other.id !== record.id && sharedAreas(record, other) > 0)
		.toSorted((a, b) => likeness(record, b) - likeness(record, a) || compareText(a.id, b.id))
		.slice(0, mostSimilar);
	return withSources(
		{
			record,
			routes: pick(refs, 'routes', routes),
			mentions: mentionsOf(record.id, dataset),
			similar: pick(refs, 'initiatives', similar)
		},
		sources
	);
}

/** A shared area says more than a shared state: most initiatives concern all of them. */
function likeness(a: Initiative, b: Initiative): number {
	return 6 * sharedAreas(a, b) + a.countries.filter((country) => b.countries.includes(country)).length;
}

function sharedAreas(a: Initiative, b: Initiative): number {
	return a.areas.filter((area) => b.areas.includes(area)).length;
}
