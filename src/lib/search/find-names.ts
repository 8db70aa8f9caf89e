import { forgivenErrors, prefixDistance } from './edit-distance';
import { wordsFrom, type NameIndex } from './name-index';

/**
 * What a match is worth. The steps are wider than what weight and length add (20 at most), so that an exact name always
 * stands before a beginning, that before a whole name with a slip in it, and that before a word inside or a guess.
 */
export const worth = { exact: 200, beginning: 165, slip: 130, words: 100, inside: 60, guess: 30 };

/** Takes a name that was found, and what the match is worth. */
export type Rate = (name: number, base: number) => void;

/** Alphabets: the whole name, its beginning, or each typed word as the beginning of one of its words. */
export function findAsTyped(index: NameIndex, typed: string, rate: Rate): void {
	const meant = typed.split(' ').map((word): MeantWords[] => {
		const [from, to] = wordsFrom(index, word);
		return [{ from, to, errors: 0 }];
	});
	for (const { name } of namesWithAll(index, meant)) {
		const text = index.names[name] ?? '';
		rate(name, text === typed ? worth.exact : text.startsWith(typed) ? worth.beginning : worth.words);
	}
}

/** Whole names with a slip: `taskent` means the town, also where a name elsewhere holds that very word. */
export function findSlips({ names }: NameIndex, typed: string, rate: Rate): void {
	const limit = forgivenErrors(typed.length);
	if (limit === 0) return;
	names.forEach((text, name) => {
		if (Math.abs(text.length - typed.length) > limit) return;
		const errors = errorsOf(typed, text, limit);
		if (errors <= limit) rate(name, worth.slip - errors * 5);
	});
}

/** Where letters as typed find little: what is typed inside a word, and words with slips in them. */
export function findGuesses(index: NameIndex, typed: string, rate: Rate): void {
	if (typed.length >= 3) {
		index.names.forEach((text, name) => {
			if (text.includes(typed)) rate(name, worth.inside);
		});
	}
	const guessed = typed.split(' ').map((word) => similarWords(index, word, forgivenErrors(word.length)));
	for (const { name, errors } of namesWithAll(index, guessed)) rate(name, worth.guess - errors * 10);
}

/** Chinese, which has no blanks between its words: any part of a name. */
export function findHan({ names, hanNames }: NameIndex, typed: string, rate: Rate): void {
	const parts = typed.split(' ');
	for (const name of hanNames) {
		const text = names[name] ?? '';
		if (!parts.every((part) => text.includes(part))) continue;
		rate(name, text === typed ? worth.exact : text.startsWith(typed) ? worth.beginning : worth.inside);
	}
}

/** Chinese names that share half of the pairs of characters. */
export function guessHan({ names, hanNames }: NameIndex, typed: string, rate: Rate): void {
	if (typed.length < 3) return;
	const pairs = Array.from({ length: typed.length - 1 }, (_, start) => typed.slice(start, start + 2));
	for (const name of hanNames) {
		const text = names[name] ?? '';
		const shared = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
		if (shared >= 0.5) rate(name, worth.guess * shared);
	}
}

/** Words of the index, from the first place up to, without, the second, that may be meant by a typed one. */
interface MeantWords {
	from: number;
	to: number;
	errors: number;
}

/** Words that begin like the typed one, but for so many errors; those with the fewest first. */
function similarWords(index: NameIndex, typed: string, limit: number): MeantWords[] {
	const similar: MeantWords[] = [];
	index.words.forEach((text, word) => {
		const errors = text.startsWith(typed) ? 0 : limit === 0 ? 1 : errorsOf(typed, text, limit);
		if (errors <= limit) similar.push({ from: word, to: word + 1, errors });
	});
	return similar.sort((a, b) => a.errors - b.errors);
}

/** A slip in the first letter is rare (about one in fifty): words with another one are passed over, but for a swap. */
function errorsOf(typed: string, word: string, limit: number): number {
	if (word.length < typed.length - limit) return limit + 1;
	const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
	const sharesStart = first === typed.charCodeAt(0) || first === typed.charCodeAt(1) || second === typed.charCodeAt(0);
	return sharesStart ? prefixDistance(typed, word, limit) : limit + 1;
}

/**
 * Names that have, for each typed word, one of the words meant by it, with the errors of all.
 * @param meant By typed word, those with the fewest errors first.
 */
function namesWithAll(index: NameIndex, meant: readonly MeantWords[][]): { name: number; errors: number }[] {
	const { names, firstOfWord, namesByWord } = index;
	/** How many of the typed words a name has had so far, in order. */
	const had = new Uint8Array(names.length);
	const errorsOfName = new Uint8Array(names.length);
	let found: number[] = [];
	meant.forEach((words, step) => {
		found = [];
		for (const { from, to, errors } of words) {
			const end = firstOfWord[to] ?? 0;
			for (let at = firstOfWord[from] ?? 0; at < end; at++) {
				const name = namesByWord[at] ?? 0;
				if (had[name] !== step) continue;
				had[name] = step + 1;
				errorsOfName[name] = (errorsOfName[name] ?? 0) + errors;
				found.push(name);
			}
		}
	});
	return found.map((name) => ({ name, errors: errorsOfName[name] ?? 0 }));
}
