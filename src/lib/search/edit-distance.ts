/**
 * How many typing errors (Damerau–Levenshtein, the restricted form of Boytsov 2011: insert, delete, replace, swap neighbours)
 * lie between a word and the best beginning of another one.
 * @param limit Once it is certain that more are needed, `limit + 1` is given back.
 */
export function prefixDistance(typed: string, word: string, limit: number): number {
	const width = Math.min(word.length, typed.length + limit);
	let beforeLast: number[] = [];
	let last = Array.from({ length: width + 1 }, (_, column) => column);
	for (let row = 1; row <= typed.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= width; column++) {
			const isSame = typed[row - 1] === word[column - 1];
			let cost = Math.min(
				(last[column - 1] ?? 0) + (isSame ? 0 : 1),
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1
			);
			const isSwapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
			if (row > 1 && column > 1 && isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			current.push(cost);
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		beforeLast = last;
		last = current;
	}
	return Math.min(...last, limit + 1);
}

/** Errors forgiven in a word of so many letters; short words would match anything. */
export function forgivenErrors(length: number): number {
	return length < 4 ? 0 : length < 8 ? 1 : 2;
}
