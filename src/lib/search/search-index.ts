import type { SearchEntry } from '$lib/data/types';
import { recordLanguages, type RecordLanguage } from '../../../geodata/schema/vocabulary';
import { forgivenErrors, prefixDistance } from './edit-distance';
import { fold, isHan } from './fold';

/** One name of one entry, folded. */
interface IndexedName {
	entry: number;
	language: RecordLanguage;
	text: string;
	words: string[];
}

/** Names of all entries, ready to be compared with what is typed. */
export interface SearchIndex {
	entries: readonly SearchEntry[];
	names: IndexedName[];
	/** Names by each of their words: the words are far fewer than the names. */
	namesByWord: Map<string, number[]>;
}

/** An entry that was found, and the name by which. */
export interface Hit {
	entry: SearchEntry;
	language: RecordLanguage;
	score: number;
}

/**
 * What a match is worth. The steps are wider than what weight and length add (20 at most), so that an exact name always
 * stands before a beginning, that before a whole name with a slip in it, and that before a word inside or a guess.
 */
const worth = { exact: 200, beginning: 165, slip: 130, words: 100, inside: 60, guess: 30 };
const worthOfWeight = 15;
const worthOfLength = 5;

/** Guesses are made only where letters as typed find fewer things than this. */
const enough = 5;

export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
	const names: IndexedName[] = entries.flatMap((entry, index) =>
		recordLanguages.flatMap((language) => {
			const text = fold(entry.names[language] ?? '');
			return text ? [{ entry: index, language, text, words: text.split(' ') }] : [];
		})
	);
	const namesByWord = new Map<string, number[]>();
	names.forEach(({ words }, index) => {
		for (const word of new Set(words)) {
			const known = namesByWord.get(word);
			if (known) known.push(index);
			else namesByWord.set(word, [index]);
		}
	});
	return { entries, names, namesByWord };
}

/**
 * Entries by their best name: exact before beginning before words before guesses, the weightier and shorter first.
 * @param reader Language of the reader: where the name in it holds what is typed, the hit is said to be found by that one.
 * @returns Nothing for a query without letters or figures.
 */
export function searchEntries(index: SearchIndex, query: string, limit: number, reader?: RecordLanguage): Hit[] {
	const typed = fold(query);
	if (typed === '') return [];
	const holdsAsTyped = (text: string) => typed.split(' ').every((word) => text.includes(word));
	const best = new Map<number, Hit>();
	const rate = (name: IndexedName, base: number) => {
		const entry = index.entries[name.entry];
		if (!entry) return;
		const share = Math.min(typed.length / name.text.length, 1);
		const score = base + entry.weight * worthOfWeight + share * worthOfLength;
		const known = best.get(name.entry);
		const isReaders = (name.language === reader && holdsAsTyped(name.text)) || known?.language === reader;
		const isBetter = !known || score > known.score;
		best.set(name.entry, {
			entry,
			language: isReaders && reader ? reader : isBetter ? name.language : known.language,
			score: isBetter ? score : known.score
		});
	};
	if (isHan(typed)) findHan(index, typed, rate, () => best.size);
	else findWords(index, typed, rate, () => best.size);
	return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

type Rate = (name: IndexedName, base: number) => void;

/** Chinese: any part of a name; where none holds it, names that share half of its pairs of characters. */
function findHan({ names }: SearchIndex, typed: string, rate: Rate, found: () => number): void {
	const parts = typed.split(' ');
	for (const name of names) {
		if (!parts.every((part) => name.text.includes(part))) continue;
		const base = name.text === typed ? worth.exact : name.text.startsWith(typed) ? worth.beginning : worth.inside;
		rate(name, base);
	}
	if (found() > 0 || typed.length < 3) return;
	const pairs = Array.from({ length: typed.length - 1 }, (_, start) => typed.slice(start, start + 2));
	for (const name of names) {
		const shared = pairs.filter((pair) => name.text.includes(pair)).length / pairs.length;
		if (shared >= 0.5) rate(name, worth.guess * shared);
	}
}

/** Alphabets: the whole name, its beginning, or each typed word as the beginning of one of its words. */
function findWords(index: SearchIndex, typed: string, rate: Rate, found: () => number): void {
	const typedWords = typed.split(' ');
	const asTyped = typedWords.map((word) => errorsByName(index, word, 0));
	for (const number of namesWithAll(asTyped)) {
		const name = index.names[number];
		if (!name) continue;
		if (name.text === typed) rate(name, worth.exact);
		else if (name.text.startsWith(typed)) rate(name, worth.beginning);
		else rate(name, worth.words);
	}
	rateSlips(index.names, typed, rate);
	if (found() >= enough) return;
	if (typed.length >= 3) {
		for (const name of index.names) if (name.text.includes(typed)) rate(name, worth.inside);
	}
	const guessed = typedWords.map((word) => errorsByName(index, word, forgivenErrors(word.length)));
	for (const number of namesWithAll(guessed)) {
		const name = index.names[number];
		const errors = guessed.reduce((sum, byName) => sum + (byName.get(number) ?? 0), 0);
		if (name) rate(name, worth.guess - errors * 10);
	}
}

/** Whole names with a slip: `taskent` means the town, also where a name elsewhere holds that very word. */
function rateSlips(names: readonly IndexedName[], typed: string, rate: Rate): void {
	const limit = forgivenErrors(typed.length);
	if (limit === 0) return;
	for (const name of names) {
		if (Math.abs(name.text.length - typed.length) > limit) continue;
		const errors = errorsOf(typed, name.text, limit);
		if (errors <= limit) rate(name, worth.slip - errors * 5);
	}
}

/** Names that have a word beginning with the typed one, with the fewest errors needed for that. */
function errorsByName({ namesByWord }: SearchIndex, typed: string, limit: number): Map<number, number> {
	const errors = new Map<number, number>();
	for (const [word, names] of namesByWord) {
		const needed = word.startsWith(typed) ? 0 : limit === 0 ? 1 : errorsOf(typed, word, limit);
		if (needed > limit) continue;
		for (const name of names) errors.set(name, Math.min(errors.get(name) ?? Infinity, needed));
	}
	return errors;
}

/** A slip in the first letter is rare (about one in fifty): words with another one are passed over, but for a swap. */
function errorsOf(typed: string, word: string, limit: number): number {
	const sharesStart = word[0] === typed[0] || word[0] === typed[1] || word[1] === typed[0];
	return sharesStart && word.length >= typed.length - limit ? prefixDistance(typed, word, limit) : limit + 1;
}

function namesWithAll(byWord: readonly Map<number, number>[]): number[] {
	const [first, ...others] = byWord;
	return first ? [...first.keys()].filter((name) => others.every((names) => names.has(name))) : [];
}
