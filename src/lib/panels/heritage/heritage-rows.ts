import type { HeritageRecord } from '$geodata/schema/heritage';
import type { I18n } from '$lib/i18n/i18n';
import { coordinatesText } from '../pieces/coordinates';
import type { DetailRow } from '../pieces/detail-row';
import { figureText } from '../pieces/figure-text';

/** What the List says of a property, as rows. */
export function heritageRows(record: HeritageRecord, i18n: I18n): DetailRow[] {
	const { heritage: t, place, km } = i18n.texts('pages');
	const { words } = i18n.t;
	return [
		{ term: t.inscribed, value: String(record.inscribed) },
		{ term: t.category, value: words.heritageCategories[record.category] },
		{ term: t.number, value: String(record.unescoId) },
		{
			term: t.officialName,
			value: record.officialName === i18n.name(record.names) ? undefined : record.officialName,
			isEnglish: true
		},
		{ term: t.states, value: i18n.list(record.countries.map((country) => words.countries[country])) },
		{ term: t.province, value: record.province, isEnglish: true },
		{ term: t.area, value: record.areaHa ? figureText(record.areaHa, 'ha', i18n) : undefined },
		{ term: t.length, value: record.lengthKm ? km(i18n.number(record.lengthKm)) : undefined },
		{ term: place.confidence, value: words.confidences[record.confidence] },
		{
			term: place.precision,
			value: words.precisions[record.position.precision],
			note: record.position.note,
			isNoteEnglish: true
		},
		{ term: place.position, value: coordinatesText(record.position.coordinates, i18n) }
	];
}
