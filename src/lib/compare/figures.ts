import type { IndicatorRecord, IndicatorValue } from '$geodata/schema/indicator';
import type { ComparedActor } from '$geodata/schema/comparison';
import type { FiveStateCode } from '$geodata/schema/vocabulary';
import type { I18n } from '$lib/i18n/i18n';
import { periodText } from '$lib/panels/pieces/period';

/** When a figure holds: as a year with its fraction, and whether it stands for a whole year or a day of it. */
export interface Moment {
	at: number;
	isWhole: boolean;
}

const year = /^\d{4}$/;
const academicYear = /^(\d{4})\/(\d{2}|\d{4})$/;
const spanOfYears = /^(\d{4})-(\d{4})$/;
const spanOfMonths = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;
const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * Where a figure's period stands on an axis of years: a calendar year at its number, an academic year between its two, a span
 * in its middle. null where the source gives no period, or one that is none of these.
 */
export function momentOf(period: string | undefined): Moment | null {
	if (period === undefined) return null;
	if (year.test(period)) return { at: Number(period), isWhole: true };
	const [, from, to] = spanOfYears.exec(period) ?? [];
	if (from && to) return { at: (Number(from) + Number(to)) / 2, isWhole: false };
	const months = spanOfMonths.exec(period)?.slice(1).map(Number);
	if (months) {
		const [firstYear = 0, firstMonth = 1, lastYear = 0, lastMonth = 1] = months;
		return { at: (firstYear + lastYear) / 2 + (firstMonth - 1 + lastMonth) / 24, isWhole: false };
	}
	const academic = academicYear.exec(period)?.[1];
	if (academic) return { at: Number(academic) + 0.5, isWhole: true };
	const [, ofYear, month = '1', ofMonth = '1'] = day.exec(period) ?? [];
	return ofYear ? { at: Number(ofYear) + (Number(month) - 1) / 12 + (Number(ofMonth) - 1) / 365, isWhole: true } : null;
}

/** An academic year as it stands; any other period as pages write it. */
export function figurePeriod(period: string, i18n: Pick<I18n, 'date'>): string {
	return academicYear.test(period) && !spanOfMonths.test(period) ? period : periodText(period, i18n);
}

export type NumberValue = IndicatorValue & { value: number };

export const isNumber = (value: IndicatorValue): value is NumberValue => typeof value.value === 'number';

/** Whether an indicator counts; the others say a rule or a link in words. */
export const isCounted = ({ values }: IndicatorRecord) => values.every(isNumber);

/** Figures of a partner in a state, newest first; those without a period last. */
export function figuresOf(indicator: IndicatorRecord, actor: ComparedActor, state: FiveStateCode): NumberValue[] {
	return indicator.values
		.filter(isNumber)
		.filter((value) => value.actor === actor && value.country === state)
		.sort((a, b) => (momentOf(b.period)?.at ?? -Infinity) - (momentOf(a.period)?.at ?? -Infinity));
}

/** First and last year of all figures, so that every chart has one axis of years. */
export function yearsOfFigures(indicators: readonly IndicatorRecord[]): [from: number, to: number] {
	const moments = indicators.flatMap(({ values }) =>
		values.filter(isNumber).flatMap(({ period }) => momentOf(period)?.at ?? [])
	);
	if (moments.length === 0) return [2000, 2025];
	return [Math.floor(Math.min(...moments)) - 1, Math.ceil(Math.max(...moments)) + 1];
}

/** Indicators in the order in which they are read: people, then travel, then money, then opinion; a new one comes last. */
const order = [
	'students-in-actor-country',
	'scholarships-by-actor',
	'study-departures',
	'preferred-study-destination',
	'joint-universities',
	'language-culture-institutes',
	'tourist-arrivals',
	'direct-flights',
	'visa-for-country-citizens',
	'visa-for-actor-citizens',
	'trade-volume',
	'development-aid',
	'heritage-fund',
	'opinion-relations-good',
	'opinion-relations-bad',
	'opinion-economic-threat',
	'opinion-key-economic-partner',
	'opinion-leadership-approval'
];

export function inReadingOrder(indicators: readonly IndicatorRecord[]): IndicatorRecord[] {
	const rankOf = ({ id }: IndicatorRecord) => (order.includes(id) ? order.indexOf(id) : order.length);
	return indicators.toSorted((a, b) => rankOf(a) - rankOf(b) || a.id.localeCompare(b.id));
}
