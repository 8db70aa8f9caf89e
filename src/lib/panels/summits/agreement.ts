import type { Area } from '$geodata/schema/vocabulary';
import type { Cell, Row } from './matrix';

/** An area with those who have it among their five. */
export interface Shared {
	area: Area;
	/** Cells with a rank, in the order of the leaders. */
	cells: Cell[];
	/** How many of these ranks rest on the speech itself. */
	spoken: number;
}

export interface Agreement {
	/** Areas that every leader has among the five. */
	byAll: Shared[];
	/** Areas that more than one, but not all, have. */
	bySome: Shared[];
	/** Areas that one leader alone has. */
	byOne: Shared[];
}

/** In what the leaders agree, judged by their five areas each; each list in the order of the rows. */
export function agreementOf(rows: readonly Row[]): Agreement {
	const shared = rows.map(({ area, cells }): Shared & { of: number } => {
		const ranked = cells.filter(({ rank }) => rank);
		return {
			area,
			cells: ranked,
			spoken: ranked.filter(({ rank }) => rank?.basis === 'speech').length,
			of: cells.length
		};
	});
	const pick = (fits: (count: number, of: number) => boolean) =>
		shared
			.filter(({ cells, of }) => fits(cells.length, of))
			.map(({ area, cells, spoken }) => ({ area, cells, spoken }));
	return {
		byAll: pick((count, of) => count === of && of > 1),
		bySome: pick((count, of) => count > 1 && count < of),
		byOne: pick((count) => count === 1)
	};
}
