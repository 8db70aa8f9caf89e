import * as v from 'valibot';
import { areas, states, type Area, type StateCode } from '$geodata/schema/vocabulary';

/** What a link to the summits says beside the view of the map. */
export interface SummitsQuery {
	/** The cell that is open. */
	cell: { country: StateCode; area: Area } | null;
	/** Two leaders side by side, by state; never the same twice. */
	pair: readonly [left: StateCode, right: StateCode];
}

export const defaultSummitsQuery: SummitsQuery = { cell: null, pair: ['CHN', 'KAZ'] };

/** Two words with a dot between them: `KAZ.tourism`, `KAZ.UZB`. */
const words = v.pipe(
	v.string(),
	v.transform((text) => text.split('.'))
);
const cell = v.pipe(
	words,
	v.strictTuple([v.picklist(states), v.picklist(areas)]),
	v.transform(([country, area]) => ({ country, area }))
);
const pair = v.pipe(
	words,
	v.strictTuple([v.picklist(states), v.picklist(states)]),
	v.check(([left, right]) => left !== right)
);

/** What a link says. Never throws: what is malformed falls back to what a newcomer sees. */
export function summitsQueryOf(search: URLSearchParams): SummitsQuery {
	return {
		cell: v.parse(v.fallback(v.nullable(cell), defaultSummitsQuery.cell), search.get('cell')),
		pair: v.parse(v.fallback(pair, [...defaultSummitsQuery.pair]), search.get('with'))
	};
}

/** The query of a link, with `?` where there is one; what is as a newcomer finds it is left out. */
export function summitsSearchOf({ cell, pair }: SummitsQuery): string {
	const parts: string[] = [];
	if (cell) parts.push(`cell=${cell.country}.${cell.area}`);
	if (pair.join() !== defaultSummitsQuery.pair.join()) parts.push(`with=${pair.join('.')}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
