import type { Area } from '$geodata/schema/vocabulary';
import type { Cell, Row } from './matrix';

/** One area with two leaders. */
export interface PairRow {
	area: Area;
	left: Cell;
	right: Cell;
}

export interface Pair {
	/** Among the five of both. */
	both: PairRow[];
	/** Among the five of one only: what the other has in it, if anything, is in the other's cell. */
	leftOnly: PairRow[];
	rightOnly: PairRow[];
}

/**
 * Two leaders side by side, each list by the weight that the area has with them.
 * @param left  Column of the rows.
 * @param right Another column.
 */
export function pairOf(rows: readonly Row[], left: number, right: number): Pair {
	const pairs = rows.flatMap(({ area, cells }) => {
		const [a, b] = [cells[left], cells[right]];
		return a && b ? { area, left: a, right: b } : [];
	});
	const weight = ({ left, right }: PairRow) => (left.rank?.rank ?? 0) + (right.rank?.rank ?? 0);
	const pick = (fits: (pair: PairRow) => boolean) => pairs.filter(fits).sort((a, b) => weight(a) - weight(b));
	return {
		both: pick(({ left, right }) => left.rank !== null && right.rank !== null),
		leftOnly: pick(({ left, right }) => left.rank !== null && right.rank === null),
		rightOnly: pick(({ left, right }) => left.rank === null && right.rank !== null)
	};
}
