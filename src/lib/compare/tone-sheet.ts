import { tonePeriods, type MediaStudyRecord, type TonePeriod, type ToneReading } from '$geodata/schema/comparison';
import { fiveStates } from '$geodata/schema/vocabulary';
import { drawToneSlopes, type ToneRow } from '$lib/charts/tone-slopes';
import { labelRoom } from '$lib/charts/row-label';
import { widthOfText } from '$lib/charts/scene';
import type { ChartSheet } from '$lib/charts/sheet';
import type { I18n } from '$lib/i18n/i18n';

/** A reading with the study that makes it. */
export interface FoundReading extends ToneReading {
	study: MediaStudyRecord;
}

/** Readings of a state (null: of the five together) in a period, those with a score first. */
export function readingsOf(
	studies: readonly MediaStudyRecord[],
	country: string | null,
	period: TonePeriod
): FoundReading[] {
	return studies
		.flatMap((study) => study.readings.map((reading) => ({ ...reading, study })))
		.filter((reading) => (reading.country ?? null) === country && reading.period === period)
		.sort((a, b) => Number(b.value !== undefined) - Number(a.value !== undefined));
}

/** Direction by state in the two periods; a score only where a study publishes one. */
export function toneSheet(studies: readonly MediaStudyRecord[], i18n: I18n): ChartSheet {
	const t = i18n.texts('compare');
	const subjects = [...fiveStates, null] as const;
	const nameOf = (country: (typeof subjects)[number]) => (country ? i18n.t.words.countries[country] : t.media.region);
	const rows = subjects.map((country): ToneRow => ({
		label: nameOf(country),
		ends: tonePeriods.map((period) => {
			const reading = readingsOf(studies, country, period)[0];
			if (!reading) return null;
			const word = t.media.directions[reading.direction];
			return {
				text: reading.value === undefined ? word : `${word}, ${i18n.number(reading.value)}`,
				hasScore: reading.value !== undefined
			};
		})
	}));
	const hasScores = studies.some(({ readings }) => readings.some(({ value }) => value !== undefined));
	return {
		id: 'media-tone',
		title: t.media.chart,
		unit: hasScores ? t.media.chartNoteValues : t.media.chartNote,
		definition: '',
		panels: [
			{
				id: 'tone',
				title: '',
				label: t.media.chartAlt,
				draw: (width) =>
					drawToneSlopes(
						{
							rows,
							periods: tonePeriods.map((period) => t.media.periods[period]),
							labelPx: labelRoom(rows.map(({ label }) => widthOfText(label))),
							noReading: t.media.noReading
						},
						width
					)
			}
		],
		table: {
			head: [t.chart.country, t.chart.period, t.chart.direction, t.chart.value, t.chart.basis, t.chart.confidence],
			rows: subjects.flatMap((country) =>
				tonePeriods.flatMap((period) =>
					readingsOf(studies, country, period).map(({ direction, value, basis, confidence, sources, study }) => ({
						cells: [
							nameOf(country),
							t.media.periods[period],
							t.media.directions[direction],
							value ?? null,
							basis ? i18n.prose(basis).text : i18n.name(study.names),
							i18n.t.words.confidences[confidence]
						],
						sources
					}))
				)
			)
		}
	};
}
