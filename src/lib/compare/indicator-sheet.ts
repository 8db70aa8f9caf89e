import { comparedActors, type ComparedActor } from '$geodata/schema/comparison';
import type { IndicatorRecord, IndicatorValue } from '$geodata/schema/indicator';
import { isFiveState, type FiveStateCode } from '$geodata/schema/vocabulary';
import { drawDotsByRow } from '$lib/charts/dots-by-row';
import { drawDotsInTime } from '$lib/charts/dots-in-time';
import { labelRoom } from '$lib/charts/row-label';
import { widthOfText } from '$lib/charts/scene';
import type { ChartPanel, ChartSheet } from '$lib/charts/sheet';
import type { I18n } from '$lib/i18n/i18n';
import { wordOf } from '$lib/i18n/word-of';
import { figurePeriod, figuresOf, isNumber, momentOf, type NumberValue } from './figures';
import { statesOf } from './institutions';

/** Whether any of the three has a figure or a rule there. */
export function isKnownIn({ values }: IndicatorRecord, country: FiveStateCode | null): boolean {
	return values.some(({ actor, country: of }) => isCompared(actor) && (country === null || of === country));
}

const isCompared = (actor: IndicatorValue['actor']): actor is ComparedActor =>
	(comparedActors as readonly unknown[]).includes(actor);

/**
 * An indicator as small multiples, a panel for each partner on one scale: over the years in one state, by state in all five.
 * @param years Axis of years, the same for every indicator of the page.
 */
export function indicatorSheet(
	indicator: IndicatorRecord,
	country: FiveStateCode | null,
	years: readonly [number, number],
	i18n: I18n
): ChartSheet {
	const t = i18n.texts('compare');
	const { words } = i18n.t;
	const states = statesOf(country);
	const shown = indicator.values
		.filter(isNumber)
		.filter(({ actor, country: of }) => isCompared(actor) && isFiveState(of) && states.includes(of));
	const scale = {
		highest: Math.max(0, ...shown.map(({ value }) => value)),
		format: (value: number) => i18n.number(value, { maximumFractionDigits: 3 })
	};
	const titleOf = ({ value, period }: NumberValue) =>
		`${i18n.number(value)} ${wordOf(t.units, indicator.unit)}, ${period ? figurePeriod(period, i18n) : i18n.texts('pages').figures.noYear}`;
	const isHollow = ({ period }: NumberValue) => !momentOf(period)?.isWhole;

	/** A state for which none of the three has a figure is named once, not hatched three times. */
	const withFigures = states.filter((state) => shown.some((value) => value.country === state));
	const without = states.filter((state) => !withFigures.includes(state));

	const panelOf = (actor: ComparedActor): ChartPanel['draw'] => {
		const ink = `actor-${actor}`;
		if (country !== null) {
			const figures = figuresOf(indicator, actor, country);
			const dots = figures.map((figure) => ({
				...{ at: momentOf(figure.period)?.at ?? null, value: figure.value, series: figure.series },
				...{ isHollow: isHollow(figure), text: scale.format(figure.value), title: titleOf(figure) }
			}));
			const hasUndated = shown.some(({ period }) => momentOf(period) === null);
			const noted = { noFigure: t.chart.noFigure, noYear: t.chart.noYear };
			return (width) => drawDotsInTime({ ...scale, dots, years, ink, hasUndated, words: noted }, width);
		}
		const rows = withFigures.map((state) => ({
			label: words.countries[state],
			dots: figuresOf(indicator, actor, state).map((figure) => ({
				...{ value: figure.value, series: figure.series, isHollow: isHollow(figure), title: titleOf(figure) },
				short: scale.format(figure.value),
				text: figure.period ? `${scale.format(figure.value)} (${yearText(figure.period)})` : scale.format(figure.value)
			}))
		}));
		const labelPx = labelRoom(rows.map(({ label }) => widthOfText(label)));
		return (width) => drawDotsByRow({ ...scale, rows, ink, labelPx, words: { noFigure: t.chart.noFigure } }, width);
	};

	const missing =
		without.length === 0 ? '' : t.chart.noneFor(i18n.list(without.map((state) => words.countries[state])));
	return {
		id: `figure-${indicator.id}`,
		title: i18n.name(indicator.names),
		unit: wordOf(t.units, indicator.unit),
		definition: [i18n.prose(indicator.definition).text, forScale(indicator, states, i18n), missing]
			.filter(Boolean)
			.join(' '),
		panels: comparedActors.map((actor) => ({
			id: actor,
			title: words.actors[actor],
			ink: `actor-${actor}`,
			label: panelText(
				shown.filter((value) => value.actor === actor),
				i18n,
				`${i18n.name(indicator.names)}, ${words.actors[actor]}`
			),
			draw: panelOf(actor)
		})),
		table: {
			head: [t.chart.country, t.chart.partner, t.chart.value, t.chart.period, t.chart.note, t.chart.confidence],
			rows: indicator.values
				.filter(({ country: of }) => isFiveState(of) && states.includes(of))
				.map(({ country: of, actor, value, period, note, confidence, sources }) => ({
					cells: [
						words.countries[of],
						actorName(actor, i18n),
						typeof value === 'number' ? value : i18n.prose(value).text,
						period ? figurePeriod(period, i18n) : i18n.texts('pages').figures.noYear,
						note ? i18n.prose(note).text : null,
						words.confidences[confidence]
					],
					sources
				}))
		}
	};
}

/** Last year of a period, short enough to stand beside a dot: `2025` of `2025-01/2025-08`, `2018/19` as it is. */
function yearText(period: string): string {
	return /^\d{4}\/\d{2}$/.test(period) ? period : (/(\d{4})(?:-\d{2}){0,2}$/.exec(period)?.[1] ?? period);
}

function actorName(actor: IndicatorValue['actor'], i18n: I18n): string | null {
	if (actor === undefined) return null;
	return isCompared(actor) ? i18n.t.words.actors[actor] : i18n.texts('compare').actorsMore[actor];
}

/** The figures of a power that is not compared, as a yardstick in words. */
function forScale({ values }: IndicatorRecord, states: readonly FiveStateCode[], i18n: I18n): string {
	const t = i18n.texts('compare');
	const figures = values
		.filter(isNumber)
		.filter(({ actor, country }) => actor === 'russia' && (states as readonly string[]).includes(country))
		.map(({ value, period, country }) => {
			const when = [states.length > 1 && i18n.t.words.countries[country], period && figurePeriod(period, i18n)]
				.filter(Boolean)
				.join(', ');
			return `${i18n.number(value)} (${when})`;
		});
	return figures.length === 0 ? '' : t.chart.forScale(t.chart.ofActor(t.actorsMore.russia, figures.join(', ')));
}

/** A panel in words, for who does not see it. */
function panelText(figures: readonly NumberValue[], i18n: I18n, what: string): string {
	const t = i18n.texts('compare').chart;
	if (figures.length === 0) return `${what}: ${t.noFigure}.`;
	const list = figures.map(({ country, value, period }) =>
		[i18n.t.words.countries[country], i18n.number(value), period ? figurePeriod(period, i18n) : t.noYear].join(' ')
	);
	return `${what}: ${list.join('; ')}.`;
}
