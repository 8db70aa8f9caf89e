import type { RouteRecord } from '$geodata/schema/route';
import type { I18n } from '$lib/i18n/i18n';
import type { DetailRow } from '../pieces/detail-row';

/** What a route is in short, as rows: who proposed it, how long it is, and on what the distance rests. */
export function routeRows(record: RouteRecord, i18n: I18n): DetailRow[] {
	const { route: t, asOf, aboutKm, span } = i18n.texts('pages');
	const { words } = i18n.t;
	const { proposer, status } = record;
	const date = proposer.date && i18n.date(proposer.date);
	const proposed = date && proposer.dateTo ? span(date, i18n.date(proposer.dateTo)) : date;
	const about = aboutKm(i18n.number(record.distanceKm));
	return [
		{
			term: t.status,
			value: `${words.routeStatuses[status.value]}, ${asOf(i18n.date(status.asOf))}`,
			note: status.note,
			isNoteEnglish: true
		},
		{ term: t.proposer, value: proposer.by, note: proposer.note, isEnglish: true },
		{ term: t.proposed, value: proposed },
		{ term: t.where, value: proposer.where, isEnglish: true },
		{ term: t.countries, value: i18n.list(record.countries.map((country) => words.countries[country])) },
		{ term: t.duration, value: i18n.plural(record.days, t.days) },
		{ term: t.mode, value: words.routeModes[record.mode] },
		{ term: t.theme, value: words.routeThemes[record.theme] },
		{
			term: t.distance,
			value: record.publishedKm ? t.published(i18n.number(record.publishedKm)) : about,
			note: record.publishedKm ? undefined : t.estimated
		},
		{ term: i18n.texts('pages').place.confidence, value: words.confidences[record.confidence] }
	];
}
