import type { SearchEntry } from '$lib/data/types';
import { recordLanguages, type RecordLanguage } from '../../../geodata/schema/vocabulary';
import { fold, isHan } from './fold';

/** Names of some entries, ready to be compared with what is typed. */
export interface NameIndex {
	entries: readonly SearchEntry[];
	/** Folded names; those of an entry stand together, each spelling once. */
	names: readonly string[];
	/** By name: the place of its entry. */
	entryOf: Uint32Array;
	/** By entry: its first name; one more at the end. */
	firstName: Uint32Array;
	/** By name: the languages that spell it so, in the order of `recordLanguages`. */
	languages: readonly RecordLanguage[][];
	/** All words of all names, sorted: what begins alike stands together. */
	words: readonly string[];
	/** By word: where its names begin in `namesByWord`; one more at the end. */
	firstOfWord: Uint32Array;
	namesByWord: Uint32Array;
	/** Names that are Chinese, wholly or in part. */
	hanNames: readonly number[];
}

export function buildNameIndex(entries: readonly SearchEntry[]): NameIndex {
	const names: string[] = [];
	const languages: RecordLanguage[][] = [];
	const entryOf: number[] = [];
	const firstName = entries.map((entry, place) => {
		const first = names.length;
		for (const language of recordLanguages) {
			const text = fold(entry.names[language] ?? '');
			if (text === '') continue;
			const known = names.indexOf(text, first);
			if (known >= 0) languages[known]?.push(language);
			else {
				names.push(text);
				languages.push([language]);
				entryOf.push(place);
			}
		}
		return first;
	});
	return {
		entries,
		names,
		languages,
		entryOf: Uint32Array.from(entryOf),
		firstName: Uint32Array.from([...firstName, names.length]),
		hanNames: names.flatMap((name, number) => (isHan(name) ? [number] : [])),
		...indexWords(names)
	};
}

function indexWords(names: readonly string[]): Pick<NameIndex, 'words' | 'firstOfWord' | 'namesByWord'> {
	const namesOf = new Map<string, number[]>();
	names.forEach((name, number) => {
		for (const word of name.split(' ')) {
			const known = namesOf.get(word);
			if (!known) namesOf.set(word, [number]);
			else if (known.at(-1) !== number) known.push(number);
		}
	});
	// By code units, as `wordsFrom` compares.
	const words = [...namesOf.keys()].sort();
	const lists = words.map((word) => namesOf.get(word) ?? []);
	let next = 0;
	const firstOfWord = Uint32Array.from([...lists, []], ({ length }) => (next += length) - length);
	return { words, firstOfWord, namesByWord: Uint32Array.from(lists.flat()) };
}

/** Words that begin so: from the first place up to, without, the second. */
export function wordsFrom({ words }: NameIndex, beginning: string): [from: number, to: number] {
	return [firstPlace(words, beginning), firstPlace(words, `${beginning}\uffff`)];
}

/** First place in a sorted list whose word is not before the given one. */
function firstPlace(words: readonly string[], word: string): number {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle] ?? '') < word) low = middle + 1;
		else high = middle;
	}
	return low;
}
