import type { ConceptEntry, ConceptPage, ConceptsPage, FindingRef } from '../../src/lib/data/concepts-types';
import type { InitiativeStatus } from '../schema/vocabulary';
import type { Dataset, RecordOf } from '../dataset';
import { compareText } from '../problem';
import { withSources } from './cited';
import { pick, type Refs } from './refs';
import { reachOf } from './reach';

type Concept = RecordOf<'concepts'>;

/** Records in the order of the review. */
export function inOrder<Item extends { order: number; id: string }>(records: readonly Item[]): Item[] {
	return records.toSorted((a, b) => a.order - b.order || compareText(a.id, b.id));
}

/** Short forms of findings, in the order of the review. */
export function findingRefs(
	records: readonly (RecordOf<'problems'> | RecordOf<'recommendations'>)[],
	isWanted: (id: string) => boolean
): FindingRef[] {
	return inOrder(records)
		.filter(({ id }) => isWanted(id))
		.map(({ id, names, status }) => ({ id, names, status: status.value }));
}

/** Things named by id, in the order in which they are named. */
export function named(refs: Refs, theme: 'initiatives' | 'events', ids: readonly string[]) {
	return pick(
		refs,
		theme,
		ids.map((id) => ({ id }))
	);
}

/** All concepts side by side. */
export function conceptsPage({ records, sources }: Dataset, refs: Refs): ConceptsPage {
	return withSources({ concepts: inOrder(records.concepts).map((record) => entryOf(record, refs)) }, sources);
}

function entryOf(record: Concept, refs: Refs): ConceptEntry {
	const { id, kind, names, launched, says, steps, initiatives, events } = record;
	return {
		...{ id, kind, names, launched, says },
		reach: reachOf(steps, launched.date),
		stepDates: steps.map(({ date }) => date),
		initiatives: { count: initiatives.length, byStatus: countStatuses(named(refs, 'initiatives', initiatives)) },
		events: events.length
	};
}

function countStatuses(initiatives: readonly { status: string }[]): Partial<Record<InitiativeStatus, number>> {
	const counts: Partial<Record<InitiativeStatus, number>> = {};
	for (const { status } of initiatives) {
		counts[status as InitiativeStatus] = (counts[status as InitiativeStatus] ?? 0) + 1;
	}
	return counts;
}

/** One concept with its trace, its initiatives and events, and what could not be found about it. */
export function conceptPage(record: Concept, { records, sources }: Dataset, refs: Refs): ConceptPage {
	const gaps = records.gaps.filter(({ concepts }) => concepts.includes(record.id));
	const others = inOrder(records.concepts).filter(({ id }) => id !== record.id);
	const page = {
		record,
		reach: reachOf(record.steps, record.launched.date),
		initiatives: named(refs, 'initiatives', record.initiatives),
		events: named(refs, 'events', record.events),
		gaps,
		problems: findingRefs(records.problems, (id) => gaps.some(({ problems }) => problems.includes(id))),
		recommendations: findingRefs(records.recommendations, (id) =>
			gaps.some(({ recommendations }) => recommendations.includes(id))
		),
		others: others.map(({ id, names }) => ({ id, names }))
	};
	return withSources(page, sources);
}
