import type { FeatureCollection, MultiPoint } from 'geojson';
import type { InitiativeEntry } from '$lib/data/initiatives-types';
import { toCsv, utf8Mark, type CsvColumn } from '$lib/exports/csv';

/** Address of the page of an initiative. */
export type AddressOf = (id: string) => string;

/** What both files say of an initiative; words of the vocabularies stay as the data have them. */
function fieldsOf(entry: InitiativeEntry, addressOf: AddressOf) {
	return {
		id: entry.id,
		name: entry.name,
		summary: entry.summary,
		areas: entry.areas,
		countries: entry.countries,
		proposed_by: entry.by,
		proposers: entry.proposers,
		proposed_date: entry.date,
		proposed_where: entry.where || null,
		status: entry.status,
		status_as_of: entry.asOf,
		status_note: entry.note || null,
		steps: entry.steps,
		places: entry.places.map(({ name }) => name),
		in_review: entry.inReview,
		confidence: entry.confidence,
		sources: entry.sources,
		url: addressOf(entry.id)
	};
}

type Fields = ReturnType<typeof fieldsOf>;

const columns: CsvColumn<Fields>[] = (
	[
		...['id', 'name', 'summary', 'areas', 'countries', 'proposed_by', 'proposers', 'proposed_date', 'proposed_where'],
		...['status', 'status_as_of', 'status_note', 'steps', 'places', 'in_review', 'confidence', 'sources', 'url']
	] as (keyof Fields)[]
).map((key) => ({ header: key, value: (fields) => textOf(fields[key]) }));

function textOf(value: Fields[keyof Fields]): string | boolean | null {
	if (!Array.isArray(value)) return value;
	return value.map((item) => (typeof item === 'string' ? item : `${item.date ?? '?'}: ${item.text}`)).join('; ');
}

/** The entries as CSV that spreadsheets open as UTF-8, in their order; several values of a field stand between semicolons. */
export function initiativesCsv(entries: readonly InitiativeEntry[], addressOf: AddressOf): string {
	return (
		utf8Mark +
		toCsv(
			columns,
			entries.map((entry) => fieldsOf(entry, addressOf))
		)
	);
}

/** The entries as GeoJSON (RFC 7946), in their order: all places of one together, none where none is known. */
export function initiativesGeoJson(
	entries: readonly InitiativeEntry[],
	addressOf: AddressOf
): FeatureCollection<MultiPoint | null> {
	return {
		type: 'FeatureCollection',
		features: entries.map((entry) => {
			const coordinates = entry.places.map(({ position }) => position);
			return {
				type: 'Feature',
				id: entry.id,
				geometry: coordinates.length > 0 ? { type: 'MultiPoint', coordinates } : null,
				properties: { ...fieldsOf(entry, addressOf), licence: 'CC-BY-4.0' }
			};
		})
	};
}
