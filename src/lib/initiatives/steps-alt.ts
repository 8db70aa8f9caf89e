import type { InitiativeStep } from '$lib/data/initiatives-types';
import type { I18n } from '$lib/i18n/i18n';

/** The line of steps in words: when proposed, how many dated steps, the last. */
export function stepsAlt(proposed: string | null, steps: readonly Pick<InitiativeStep, 'date'>[], i18n: I18n): string {
	const t = i18n.texts('initiatives').table;
	const dates = steps.flatMap(({ date }) => date ?? []);
	const last = dates.at(-1);
	return t.stepsAlt(
		proposed ? t.proposedOn(i18n.date(proposed)) : t.undated,
		last ? t.lastStep(i18n.plural(dates.length, t.stepCount), i18n.date(last)) : t.noStep
	);
}
