import { actors, areas, initiativeStatuses, type FiveStateCode } from '$geodata/schema/vocabulary';
import { drawBarsByRow } from '$lib/charts/bars-by-row';
import { labelRoom } from '$lib/charts/row-label';
import { widthOfText } from '$lib/charts/scene';
import type { ChartSheet } from '$lib/charts/sheet';
import type { ComparePage } from '$lib/data/compare-types';
import type { I18n } from '$lib/i18n/i18n';
import { wordOf } from '$lib/i18n/word-of';
import type { NumberValue } from './figures';
import { isNumber, momentOf } from './figures';
import { institutionsIn, kindsOf } from './institutions';

/** The newest count of a state's residents. */
export function populationOf({ population }: ComparePage, state: FiveStateCode): NumberValue | null {
	const counts = (population?.values ?? []).filter(isNumber).filter(({ country }) => country === state);
	return counts.sort((a, b) => (momentOf(b.period)?.at ?? 0) - (momentOf(a.period)?.at ?? 0))[0] ?? null;
}

/** Institutions by kind in states side by side, partners by colour; by head where that is asked for. */
export function kindsByCountrySheet(
	page: ComparePage,
	states: readonly FiveStateCode[],
	isPerMillion: boolean,
	i18n: I18n
): ChartSheet {
	const t = i18n.texts('compare');
	const { words } = i18n.t;
	const here = page.institutions.filter(({ countries }) => states.some((state) => countries.includes(state)));
	const kinds = kindsOf(here);
	const nameOf = (kind: string) => wordOf(words.kindsMany, kind);
	/** Institutions for each one; by head they are divided by the millions of residents. */
	const shareOf = (state: FiveStateCode) => (isPerMillion ? (populationOf(page, state)?.value ?? NaN) / 1e6 : 1);
	const countOf = (state: FiveStateCode, kind: string, actor: string) =>
		institutionsIn(here, state).filter((place) => place.kind === kind && place.actor === actor).length / shareOf(state);
	const format = (value: number) => i18n.number(value, { maximumFractionDigits: isPerMillion ? 2 : 0 });
	const shown = isPerMillion ? states.filter((state) => populationOf(page, state)) : states;
	const sumOf = (state: FiveStateCode, kind: string) =>
		actors.reduce((sum, actor) => sum + countOf(state, kind, actor), 0);
	const highest = Math.max(0, ...shown.flatMap((state) => kinds.map((kind) => sumOf(state, kind))));
	const labelPx = labelRoom(kinds.map((kind) => widthOfText(nameOf(kind))));
	return {
		id: isPerMillion ? 'institutions-per-million' : 'institutions-of-countries',
		title: isPerMillion ? t.countries.institutionsPer : t.countries.institutions,
		unit: isPerMillion ? t.countries.perMillion : t.units.institutions,
		definition: isPerMillion ? t.countries.institutionsPerNote : t.countries.institutionsNote,
		panels: shown.map((state) => ({
			id: state,
			title: words.countries[state],
			label: t.countries.barsOf(words.countries[state]),
			draw: (width) =>
				drawBarsByRow(
					{
						rows: kinds.map((kind) => ({
							label: nameOf(kind),
							text: format(sumOf(state, kind)),
							parts: actors.map((actor) => ({
								...{ value: countOf(state, kind, actor), fill: `actor-${actor}`, stroke: `actor-${actor}-ink` },
								title: `${words.actors[actor]}: ${format(countOf(state, kind, actor))}`
							}))
						})),
						...{ highest, labelPx, format }
					},
					width
				)
		})),
		table: {
			head: [t.powers.kind, t.chart.country, ...actors.map((actor) => words.actors[actor]), t.chart.total],
			rows: kinds.flatMap((kind) =>
				shown.map((state) => ({
					cells: [
						nameOf(kind),
						words.countries[state],
						...actors.map((actor) => rounded(countOf(state, kind, actor))),
						rounded(sumOf(state, kind))
					],
					sources: isPerMillion ? (populationOf(page, state)?.sources ?? []) : []
				}))
			)
		}
	};
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

/** Initiatives by area in states side by side; strong where the review puts the weight. */
export function areasSheet(page: ComparePage, states: readonly FiveStateCode[], i18n: I18n): ChartSheet {
	const t = i18n.texts('compare');
	const { words } = i18n.t;
	const shown = areas.filter((area) => states.some((state) => page.areas[area][state] > 0));
	const hasWeight = (state: FiveStateCode, area: string) =>
		(page.countries[state]?.focusAreas as string[] | undefined)?.includes(area) ?? false;
	const highest = Math.max(0, ...shown.flatMap((area) => states.map((state) => page.areas[area][state])));
	const labelPx = labelRoom(shown.map((area) => widthOfText(words.areas[area])));
	const format = (value: number) => i18n.number(value);
	return {
		id: 'areas-of-countries',
		title: t.countries.areas,
		unit: words.themes.initiatives,
		definition: t.countries.areasNote,
		panels: states.map((state) => ({
			id: state,
			title: words.countries[state],
			label: t.countries.areasOf(words.countries[state]),
			draw: (width) =>
				drawBarsByRow(
					{
						rows: shown.map((area) => {
							const value = page.areas[area][state];
							const isWeighty = hasWeight(state, area);
							const title = [`${words.areas[area]}: ${format(value)}`, isWeighty && t.countries.weight]
								.filter(Boolean)
								.join(', ');
							return {
								...{ label: words.areas[area], text: format(value) },
								parts: [{ value, title, fill: isWeighty ? 'ink-2' : 'paper-2', stroke: 'ink-3' }]
							};
						}),
						...{ highest, labelPx, format }
					},
					width
				)
		})),
		table: {
			head: [i18n.texts('pages').country.area, t.chart.country, words.themes.initiatives, t.chart.note],
			rows: shown.flatMap((area) =>
				states.map((state) => ({
					cells: [
						words.areas[area],
						words.countries[state],
						page.areas[area][state],
						hasWeight(state, area) ? t.countries.weight : null
					],
					sources: hasWeight(state, area) ? (page.countries[state]?.characterisation.sources ?? []) : []
				}))
			)
		}
	};
}

/** How far the initiatives of each state have come. */
export function initiativesSheet(page: ComparePage, states: readonly FiveStateCode[], i18n: I18n): ChartSheet {
	const t = i18n.texts('compare');
	const { words } = i18n.t;
	const countOf = (state: FiveStateCode, status: (typeof initiativeStatuses)[number]) =>
		page.countries[state]?.initiatives[status] ?? 0;
	const sumOf = (state: FiveStateCode) => initiativeStatuses.reduce((sum, status) => sum + countOf(state, status), 0);
	const labelPx = labelRoom(states.map((state) => widthOfText(words.countries[state])));
	const format = (value: number) => i18n.number(value);
	return {
		id: 'initiatives-of-countries',
		title: t.countries.initiatives,
		unit: words.themes.initiatives,
		definition: t.countries.initiativesNote,
		panels: [
			{
				id: 'all',
				title: '',
				label: t.countries.initiativesAlt,
				draw: (width) =>
					drawBarsByRow(
						{
							rows: states.map((state) => ({
								...{ label: words.countries[state], text: format(sumOf(state)) },
								parts: initiativeStatuses.map((status) => ({
									...{ value: countOf(state, status), fill: `status-${status}`, stroke: 'paper' },
									title: `${words.initiativeStatuses[status]}: ${format(countOf(state, status))}`
								}))
							})),
							...{ highest: Math.max(0, ...states.map(sumOf)), labelPx, format }
						},
						width
					)
			}
		],
		table: {
			head: [t.chart.country, ...initiativeStatuses.map((status) => words.initiativeStatuses[status]), t.chart.total],
			rows: states.map((state) => ({
				cells: [words.countries[state], ...initiativeStatuses.map((status) => countOf(state, status)), sumOf(state)],
				sources: []
			}))
		}
	};
}
