/** A line from a problem to a recommendation that answers it, by their places in the two lists. */
export interface Thread {
	problem: string;
	recommendation: string;
	path: string;
}

interface Linked {
	record: { id: string };
}

/**
 * Lines between two lists whose rows are equally high.
 * @param rowHeight Height of a row in the units of the picture.
 * @param width     Width of the picture in the same units.
 */
export function threadsOf(
	problems: readonly (Linked & { recommendations: readonly { id: string }[] })[],
	recommendations: readonly Linked[],
	rowHeight: number,
	width: number
): Thread[] {
	const rows = new Map(recommendations.map(({ record }, row) => [record.id, row]));
	const middle = (row: number) => (row + 0.5) * rowHeight;
	return problems.flatMap(({ record, recommendations: answers }, row) =>
		answers.flatMap(({ id }) => {
			const other = rows.get(id);
			if (other === undefined) return [];
			const half = width / 2;
			const path = `M0 ${middle(row)}C${half} ${middle(row)} ${half} ${middle(other)} ${width} ${middle(other)}`;
			return [{ problem: record.id, recommendation: id, path }];
		})
	);
}
