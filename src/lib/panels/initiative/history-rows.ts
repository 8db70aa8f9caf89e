import type { Prose } from '$geodata/schema/common';
import type { InitiativeRecord } from '$geodata/schema/initiative';

/** The proposal itself or a step, for a list that goes by date. */
export type HistoryRow = { date: string | undefined; sources: readonly string[] } & (
	{ type: 'proposal'; by: Prose } | { type: 'step'; text: Prose }
);

/**
 * The proposal among its steps: some reach back before it. What is dated to its very day comes after it, and a proposal
 * without a date comes first.
 */
export function historyRows({ proposed, history }: Pick<InitiativeRecord, 'proposed' | 'history'>): HistoryRow[] {
	const { date, by, sources } = proposed;
	const steps = history.map((step): HistoryRow => ({ type: 'step', ...step, date: step.date }));
	const before = date === undefined ? -1 : steps.findLastIndex((step) => step.date !== undefined && step.date < date);
	return [...steps.slice(0, before + 1), { type: 'proposal', date, by, sources }, ...steps.slice(before + 1)];
}
