import type { MapLocale } from '../../src/lib/data/map-locales';
import type { InitiativeEntry } from '../../src/lib/data/initiatives-types';
import type { Dataset, RecordOf } from '../dataset';
import { compareText } from '../problem';
import type { Prose } from '../schema/common';

type Initiative = RecordOf<'initiatives'>;

/** Lines of the tracker in one language, newest proposal first, those without a date last. */
export function initiativesList({ records }: Dataset, locale: MapLocale): InitiativeEntry[] {
	return records.initiatives
		.toSorted((a, b) => compareText(b.proposed.date ?? '', a.proposed.date ?? '') || compareText(a.id, b.id))
		.map((record) => entryOf(record, locale));
}

function entryOf(record: Initiative, locale: MapLocale): InitiativeEntry {
	const { proposed, status, names } = record;
	const text = (prose: Prose | undefined) => prose?.[locale] ?? prose?.en ?? '';
	const name = names[locale];
	return {
		id: record.id,
		name,
		otherNames: [...new Set(Object.values(names))].filter((other) => other !== name),
		by: text(proposed.by),
		proposers: proposed.proposers,
		states: proposed.states,
		date: proposed.date ?? null,
		where: proposed.place?.names[locale] ?? '',
		areas: record.areas,
		countries: record.countries,
		status: status.value,
		asOf: status.asOf,
		note: text(status.note),
		steps: record.history.map((step) => ({ date: step.date ?? null, text: text(step.text) })),
		places: record.places.map((place) => ({ name: place.names[locale], position: place.position.coordinates })),
		inReview: record.inReview,
		summary: text(record.summary),
		confidence: record.confidence,
		sources: record.sources
	};
}
