import type { EventPage } from '$lib/data/timeline-types';
import type { I18n } from '$lib/i18n/i18n';
import { rangeText } from '$lib/timeline/entry-words';
import type { DetailRow } from '../pieces/detail-row';

/** What an event is in short, as rows. */
export function eventRows({ record, isReportDay }: EventPage, i18n: I18n): DetailRow[] {
	const { event: t } = i18n.texts('timeline');
	const { words } = i18n.t;
	const { dates, place, countries, areas, confidence } = record;
	const days = rangeText(dates.from, dates.to ?? dates.from, i18n);
	return [
		{ term: t.when, value: days, ...(isReportDay ? { note: t.reportDay } : {}) },
		{
			term: t.where,
			value: place ? [i18n.name(place.names), words.countries[place.country]].join(', ') : t.place,
			...(place?.position.note ? { note: place.position.note, isNoteEnglish: true } : {})
		},
		{ term: t.who, value: i18n.list(countries.map((country) => words.countries[country])) },
		{ term: t.areas, value: areas.map((area) => words.areas[area]).join(' · ') },
		{ term: t.confidence, value: words.confidences[confidence], note: words.confidenceReasons[confidence] }
	];
}
