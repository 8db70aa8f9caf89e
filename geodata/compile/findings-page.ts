import type { FindingsPage, GapRef } from '../../src/lib/data/concepts-types';
import type { Dataset } from '../dataset';
import { gapSeverities, type GapRecord } from '../schema/finding';
import { withSources } from './cited';
import { findingRefs, inOrder, named } from './concepts-page';
import type { Refs } from './refs';

/** Problems and recommendations with links both ways, and what could not be found. */
export function findingsPage({ records, sources }: Dataset, refs: Refs): FindingsPage {
	const page = {
		problems: inOrder(records.problems).map((record) => {
			const answers = records.recommendations.filter(({ problems }) => problems.includes(record.id));
			const answering = new Set(answers.map(({ id }) => id));
			return {
				record,
				initiatives: named(refs, 'initiatives', record.initiatives),
				recommendations: findingRefs(records.recommendations, (id) => answering.has(id)),
				gaps: gapRefs(records.gaps, ({ problems }) => problems.includes(record.id))
			};
		}),
		recommendations: inOrder(records.recommendations).map((record) => ({
			record,
			initiatives: named(refs, 'initiatives', record.initiatives),
			problems: findingRefs(records.problems, (id) => record.problems.includes(id)),
			gaps: gapRefs(records.gaps, ({ recommendations }) => recommendations.includes(record.id))
		})),
		gaps: records.gaps.toSorted((a, b) => gapSeverities.indexOf(a.severity) - gapSeverities.indexOf(b.severity))
	};
	return withSources(page, sources);
}

function gapRefs(gaps: readonly GapRecord[], isWanted: (gap: GapRecord) => boolean): GapRef[] {
	return gaps.filter(isWanted).map(({ id, names }) => ({ id, names }));
}
