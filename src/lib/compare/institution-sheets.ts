import { comparedActors, type ComparedActor } from '$geodata/schema/comparison';
import { fiveStates, type FiveStateCode } from '$geodata/schema/vocabulary';
import { drawBarsByRow } from '$lib/charts/bars-by-row';
import { drawLocator } from '$lib/charts/locator';
import { labelRoom } from '$lib/charts/row-label';
import { widthOfText } from '$lib/charts/scene';
import type { ChartSheet } from '$lib/charts/sheet';
import type { ComparePage } from '$lib/data/compare-types';
import type { ThingRef } from '$lib/data/types';
import type { I18n } from '$lib/i18n/i18n';
import { wordOf } from '$lib/i18n/word-of';
import { statusLook, statusOrder } from './institution-look';
import { countStatuses, institutionsIn, kindsOf, type StatusCounts } from './institutions';

const ofActor = (institutions: readonly ThingRef[], actor: ComparedActor) =>
	institutions.filter((institution) => institution.actor === actor);

/** Three small maps: where the institutions of each partner stand. */
export function locatorSheet(
	{ institutions, outlines }: ComparePage,
	country: FiveStateCode | null,
	i18n: I18n
): ChartSheet {
	const t = i18n.texts('compare');
	const { words } = i18n.t;
	const where = country ? words.countries[country] : t.powers.all;
	const here = institutionsIn(institutions, country).filter(({ actor }) =>
		(comparedActors as readonly unknown[]).includes(actor)
	);
	const drawn = fiveStates.flatMap((state) => {
		const rings = outlines[state];
		return rings ? [{ rings, isChosen: country === null || country === state }] : [];
	});
	return {
		id: 'institutions-map',
		title: t.powers.mapTitle,
		unit: where,
		definition: t.powers.mapNote,
		panels: comparedActors.map((actor) => ({
			id: actor,
			title: `${words.actors[actor]}, ${i18n.plural(ofActor(here, actor).length, t.powers.places)}`,
			ink: `actor-${actor}`,
			label: t.powers.mapOf(words.actors[actor], where),
			draw: (width) =>
				drawLocator(
					{
						outlines: drawn,
						points: ofActor(here, actor).flatMap(({ position, status }) =>
							position ? [{ position, isFilled: status === 'operating', isPale: status !== 'closed' }] : []
						),
						ink: `actor-${actor}`,
						format: (count) => i18n.number(count)
					},
					width
				)
		})),
		table: {
			head: [t.chart.partner, i18n.t.words.themes.places, t.powers.kind, t.chart.status, t.chart.country],
			rows: here.map(({ actor, names, kind, status, countries }) => ({
				cells: [
					actor ? words.actors[actor] : null,
					i18n.name(names),
					wordOf(words.kinds, kind),
					wordOf(words.placeStatuses, status),
					countries.map((code) => words.countries[code]).join(', ')
				],
				sources: []
			}))
		}
	};
}

/** Counts by kind, one panel for each partner on one scale, the status in the fill. */
export function kindsByActorSheet(
	{ institutions }: ComparePage,
	country: FiveStateCode | null,
	i18n: I18n
): ChartSheet {
	const t = i18n.texts('compare');
	const { words } = i18n.t;
	const here = institutionsIn(institutions, country).filter(({ actor }) =>
		(comparedActors as readonly unknown[]).includes(actor)
	);
	const kinds = kindsOf(here);
	const countsOf = (actor: ComparedActor, kind: string) =>
		countStatuses(ofActor(here, actor).filter((place) => place.kind === kind));
	const nameOf = (kind: string) => wordOf(words.kindsMany, kind);
	const sumOf = (counts: StatusCounts) => statusOrder.reduce((sum, status) => sum + counts[status], 0);
	const highest = Math.max(0, ...comparedActors.flatMap((actor) => kinds.map((kind) => sumOf(countsOf(actor, kind)))));
	const labelPx = labelRoom(kinds.map((kind) => widthOfText(nameOf(kind))));
	return {
		id: 'institutions-by-kind',
		title: t.countries.institutions,
		unit: t.units.institutions,
		definition: t.powers.institutionsNote,
		panels: comparedActors.map((actor) => ({
			id: actor,
			title: words.actors[actor],
			ink: `actor-${actor}`,
			label: t.powers.barsOf(words.actors[actor]),
			draw: (width) =>
				drawBarsByRow(
					{
						rows: kinds.map((kind) => {
							const counts = countsOf(actor, kind);
							return {
								label: nameOf(kind),
								text: i18n.number(sumOf(counts)),
								parts: statusOrder.map((status) => ({
									value: counts[status],
									title: `${words.placeStatuses[status]}: ${i18n.number(counts[status])}`,
									...statusLook(status, actor)
								}))
							};
						}),
						highest,
						labelPx,
						format: (value) => i18n.number(value)
					},
					width
				)
		})),
		table: {
			head: [
				t.powers.kind,
				t.chart.partner,
				...statusOrder.map((status) => words.placeStatuses[status]),
				t.chart.total
			],
			rows: kinds.flatMap((kind) =>
				comparedActors.map((actor) => {
					const counts = countsOf(actor, kind);
					return {
						cells: [nameOf(kind), words.actors[actor], ...statusOrder.map((status) => counts[status]), sumOf(counts)],
						sources: []
					};
				})
			)
		}
	};
}
