import { toCsv, utf8Mark, type CsvColumn } from '$lib/exports/csv';
import type { I18n } from '$lib/i18n/i18n';
import { statusWords } from '$lib/i18n/thing-words';
import { wordOf } from '$lib/i18n/word-of';
import type { Found } from './found';

/** Address of the page of a thing, whole; null for one that has none. */
export type AddressOf = (found: Found) => string | null;

const coordinate = (degrees: number) => Number(degrees.toFixed(5));
const kilometres = (km: number) => Number(km.toFixed(1));
const separator = '; ';

/**
 * What was found as a table in the reader's words, in the order shown; with the mark by which spreadsheets know UTF-8.
 * The texts `finding` must be loaded.
 */
export function foundCsv(found: readonly Found[], i18n: I18n, addressOf: AddressOf): string {
	const { words } = i18n.t;
	const heads = i18n.texts('finding').columns;
	const columns: CsvColumn<Found>[] = [
		{ header: heads.name, value: ({ thing }) => thing.name },
		{ header: heads.kind, value: ({ thing }) => wordOf(words.kinds, thing.kind) },
		{ header: heads.actor, value: ({ thing }) => thing.actor && wordOf(words.actors, thing.actor) },
		{
			header: heads.status,
			value: ({ thing }) => thing.status && wordOf(statusWords(words, thing.theme), thing.status)
		},
		{
			header: heads.countries,
			value: ({ thing }) => thing.countries.map((code) => wordOf(words.countries, code)).join(separator)
		},
		{ header: heads.where, value: ({ thing }) => thing.where },
		{ header: heads.from, value: ({ thing }) => thing.fromYear },
		{ header: heads.to, value: ({ thing }) => thing.toYear },
		{ header: heads.lon, value: ({ position }) => coordinate(position[0]) },
		{ header: heads.lat, value: ({ position }) => coordinate(position[1]) },
		{ header: heads.km, value: ({ km }) => kilometres(km) },
		{ header: heads.bearing, value: ({ bearing }) => Math.round(bearing) % 360 },
		{ header: heads.id, value: ({ thing }) => `${thing.theme}/${thing.id}` },
		{ header: heads.address, value: addressOf }
	];
	return utf8Mark + toCsv(columns, found);
}

/** What was found as points after RFC 7946, in the order shown; words stay those of the data. */
export function foundGeoJson(found: readonly Found[], addressOf: AddressOf): string {
	const features = found.map((one) => {
		const { id, theme, name, kind, actor, status, countries, areas, precision, fromYear, toYear, where } = one.thing;
		return {
			type: 'Feature',
			id: `${theme}/${id}`,
			geometry: { type: 'Point', coordinates: one.position.map(coordinate) },
			properties: {
				...{ id, theme, name, kind, actor, status, countries, areas, precision, fromYear, toYear, where },
				distanceKm: kilometres(one.km),
				bearing: Math.round(one.bearing) % 360,
				page: addressOf(one)
			}
		};
	});
	return `${JSON.stringify({ type: 'FeatureCollection', features }, null, '\t')}\n`;
}
