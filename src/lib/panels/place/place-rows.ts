import type { PlaceRecord } from '$geodata/schema/place';
import type { I18n } from '$lib/i18n/i18n';
import { coordinatesText } from '../pieces/coordinates';
import type { DetailRow } from '../pieces/detail-row';

/** What a place is in short, as rows; what no source says has no row, but a missing beginning is said. */
export function placeRows(record: PlaceRecord, i18n: I18n): DetailRow[] {
	const { place: t } = i18n.texts('pages');
	const { words } = i18n.t;
	const { from, to } = record.dates;
	const isPlanned = record.status.value === 'announced';
	return [
		{ term: isPlanned ? t.planned : t.since, value: from ? i18n.date(from) : t.noDate },
		{ term: t.until, value: to && i18n.date(to) },
		{ term: t.status, value: words.placeStatuses[record.status.value], note: record.status.note, isNoteEnglish: true },
		{ term: t.town, value: record.city && townOf(record, i18n) },
		{ term: t.host, value: record.host, isEnglish: true },
		{ term: t.partner, value: record.partner, isEnglish: true },
		{ term: t.areas, value: record.areas.map((area) => words.areas[area]).join(' · ') },
		{
			term: t.confidence,
			value: words.confidences[record.confidence],
			note: words.confidenceReasons[record.confidence]
		},
		{ term: t.reviewed, value: i18n.date(record.status.asOf) },
		{ term: t.position, value: coordinatesText(record.position.coordinates, i18n) },
		{
			term: t.precision,
			value: words.precisions[record.position.precision],
			note: record.position.note,
			isNoteEnglish: true
		}
	];
}

function townOf({ city, countries }: PlaceRecord, i18n: I18n): string {
	const town = city?.names ? i18n.name(city.names) : (city?.name ?? '');
	return [town, ...countries.map((country) => i18n.t.words.countries[country])].filter(Boolean).join(', ');
}
