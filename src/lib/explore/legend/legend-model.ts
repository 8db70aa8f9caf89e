import { themes, type Family, type Theme, type Thing } from '$lib/data/types';
import { facetCounts, facetValues, noActor, passes, type Facet, type Filters } from '$lib/state/filters';
import {
	actors,
	areas,
	crossingAccess,
	initiativeStatuses,
	placeStatuses,
	routeStatuses,
	states
} from '../../../../geodata/schema/vocabulary';

/** A value of a facet, or several that are switched together. */
export interface LegendRow {
	key: string;
	values: readonly string[];
	count: number;
	/** `some` where a part of the values is on. */
	on: 'all' | 'some' | 'none';
}

/** A family and its kinds. */
export interface FamilyRow extends LegendRow {
	family: Family;
	kinds: LegendRow[];
}

/** A row of layers: counted from the things where they are loaded, else as compiled. */
export interface LayerRow {
	theme: Theme;
	count: number;
	isOn: boolean;
}

const families: readonly Family[] = [
	'learning',
	'culture',
	'heritage',
	'research',
	'body',
	'initiative',
	'event',
	'route',
	'town'
];

/** Every layer, on or off, in the order of the vocabulary. */
export function layerRows(
	loaded: Partial<Record<Theme, readonly Thing[]>>,
	compiled: Readonly<Partial<Record<Theme, number>>>,
	filters: Filters
): LayerRow[] {
	const everyTheme = { ...filters, themes: new Set(themes) };
	return themes.map((theme) => ({
		theme,
		count: loaded[theme]?.filter((thing) => passes(thing, everyTheme)).length ?? compiled[theme] ?? 0,
		isOn: filters.themes.has(theme)
	}));
}

function rowOf(values: readonly string[], counts: ReadonlyMap<string, number>, off: ReadonlySet<string>): LegendRow {
	const onCount = values.filter((value) => !off.has(value)).length;
	return {
		key: values.join(','),
		values,
		count: values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0),
		on: onCount === values.length ? 'all' : onCount === 0 ? 'none' : 'some'
	};
}

/** Things of the layers that are on, whatever else is filtered: what a legend has rows for. */
function thingsOfLayers(things: readonly Thing[], filters: Filters): Thing[] {
	return things.filter((thing) => filters.themes.has(thing.theme));
}

/** Families of the layers that are on, each with its kinds, the most frequent kind first. */
export function familyRows(things: readonly Thing[], filters: Filters): FamilyRow[] {
	const counts = facetCounts(things, filters, 'kinds');
	const kindsByFamily = new Map<Family, Map<string, number>>();
	for (const { family, kind } of thingsOfLayers(things, filters)) {
		const kinds = kindsByFamily.get(family) ?? new Map<string, number>();
		kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		kindsByFamily.set(family, kinds);
	}
	return families.flatMap((family) => {
		const kinds = kindsByFamily.get(family);
		if (!kinds) return [];
		const ordered = [...kinds].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
		return [
			{
				...rowOf(ordered, counts, filters.off.kinds),
				family,
				kinds: ordered.map((kind) => rowOf([kind], counts, filters.off.kinds))
			}
		];
	});
}

/** Fixed order of the values of a facet, where it has one; others follow by number. */
const fixedOrder: Partial<Record<Facet, readonly string[]>> = {
	actors: [...actors, noActor],
	statuses: [
		...placeStatuses.map((status) => `places.${status}`),
		...initiativeStatuses.map((status) => `initiatives.${status}`),
		...routeStatuses.map((status) => `routes.${status}`),
		...crossingAccess.map((access) => `crossings.${access}`)
	],
	areas,
	countries: states
};

/** Rows of a facet of single values, of the layers that are on. */
export function facetRows(things: readonly Thing[], filters: Filters, facet: Exclude<Facet, 'kinds'>): LegendRow[] {
	const counts = facetCounts(things, filters, facet);
	const totals = new Map<string, number>();
	for (const thing of thingsOfLayers(things, filters))
		for (const value of facetValues(thing, facet)) totals.set(value, (totals.get(value) ?? 0) + 1);
	const order = fixedOrder[facet] ?? [];
	const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
	return [...totals]
		.sort(([a, countA], [b, countB]) => place(a) - place(b) || countB - countA)
		.map(([value]) => rowOf([value], counts, filters.off[facet]));
}
