/** Rows of the table of distances, kept between calls: a keystroke compares thousands of words. */
const longestWord = 96;
let beforeLast = new Uint8Array(longestWord + 1);
let last = new Uint8Array(longestWord + 1);
let current = new Uint8Array(longestWord + 1);

/**
 * How many typing errors (Damerau–Levenshtein, the restricted form of Boytsov 2011: insert, delete, replace, swap neighbours)
 * lie between a word and the best beginning of another one.
 * @param limit Once it is certain that more are needed, `limit + 1` is given back; so it is for a word of over 96 letters.
 */
export function prefixDistance(typed: string, word: string, limit: number): number {
	const width = Math.min(word.length, typed.length + limit);
	if (width > longestWord || typed.length > longestWord) return limit + 1;
	for (let column = 0; column <= width; column++) last[column] = column;
	for (let row = 1; row <= typed.length; row++) {
		const letter = typed.charCodeAt(row - 1);
		current[0] = row;
		let least = row;
		for (let column = 1; column <= width; column++) {
			const isSame = letter === word.charCodeAt(column - 1);
			let cost = Math.min(
				(last[column - 1] ?? 0) + (isSame ? 0 : 1),
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1
			);
			if (row > 1 && column > 1) {
				const isSwapped =
					letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
				if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			}
			current[column] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		[beforeLast, last, current] = [last, current, beforeLast];
	}
	let best = limit + 1;
	for (let column = 0; column <= width; column++) best = Math.min(best, last[column] ?? best);
	return best;
}

/** Errors forgiven in a word of so many letters; short words would match anything. */
export function forgivenErrors(length: number): number {
	return length < 4 ? 0 : length < 8 ? 1 : 2;
}
