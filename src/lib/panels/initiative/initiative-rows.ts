import type { InitiativeRecord } from '$geodata/schema/initiative';
import type { I18n } from '$lib/i18n/i18n';
import type { DetailRow } from '../pieces/detail-row';

/** An initiative in short, as rows: who proposed it, when and where, whom it concerns, how sure that is. */
export function initiativeRows(
	{ proposed, areas, countries, inReview, confidence }: InitiativeRecord,
	i18n: I18n
): DetailRow[] {
	const t = i18n.texts('initiatives').record;
	const { words } = i18n.t;
	const by = i18n.prose(proposed.by);
	const { place } = proposed;
	const note = proposed.note && i18n.prose(proposed.note);
	return [
		{ term: t.proposedBy, value: by.text, isEnglish: by.fallback !== undefined },
		{ term: t.proposed, value: proposed.date ? i18n.date(proposed.date) : i18n.texts('pages').undated },
		{
			term: t.where,
			value: place && `${i18n.name(place.names)}, ${words.countries[place.country]}`,
			note: note?.text,
			isNoteEnglish: note?.fallback !== undefined
		},
		{ term: t.areas, value: i18n.list(areas.map((area) => words.areas[area])) },
		{ term: t.countries, value: i18n.list(countries.map((country) => words.countries[country])) },
		{ term: t.inReview, value: inReview ? t.inReviewYes : undefined },
		{
			term: i18n.texts('pages').place.confidence,
			value: words.confidences[confidence],
			note: words.confidenceReasons[confidence]
		}
	];
}
