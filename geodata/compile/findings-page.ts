import type { FindingsPage } from '../../src/lib/data/concepts-types';
import type { Dataset } from '../dataset';
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
				recommendations: findingRefs(records.recommendations, (id) => answering.has(id))
			};
		}),
		recommendations: inOrder(records.recommendations).map((record) => ({
			record,
			initiatives: named(refs, 'initiatives', record.initiatives),
			problems: findingRefs(records.problems, (id) => record.problems.includes(id))
		})),
		gaps: records.gaps
	};
	return withSources(page, sources);
}
