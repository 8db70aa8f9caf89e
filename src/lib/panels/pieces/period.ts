import type { I18n } from '$lib/i18n/i18n';

/** A month of the year: `2021-12` is one, `2021-22` is none and means two years. */
const monthEnd = /^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/;

/**
 * A period as a source gives it, as the language writes it: `2024`, `2025-08` (a month), `2021-22` and `2021-2022` (years),
 * `2025-01/2025-08` (from, to). Anything else is given back as it stands.
 */
export function periodText(period: string, i18n: Pick<I18n, 'date'>): string {
	const [from = '', to] = period.split('/');
	if (to !== undefined) return `${i18n.date(from)} – ${i18n.date(to)}`;
	return monthEnd.test(period) ? i18n.date(period) : period.replace(/^(\d{4})-(\d{2,4})$/, '$1–$2');
}
