import type { SearchEntry, SearchTheme } from '$lib/data/types';
import type { RecordLanguage } from '../../../geodata/schema/vocabulary';
import { findAsTyped, findGuesses, findHan, findSlips, guessHan, worth, type Rate } from './find-names';
import { fold, isHan } from './fold';
import type { NameIndex } from './name-index';

/** An entry that was found, and the language of the name by which. */
export interface Hit {
	entry: SearchEntry;
	language: RecordLanguage;
	score: number;
}

/** What was found of one theme. */
export interface HitGroup {
	theme: SearchTheme;
	/** How many were found; `hits` are the first of them. */
	count: number;
	hits: Hit[];
}

export interface SearchOptions {
	/** Language of the reader: where the name in it holds what is typed, the hit is said to be found by that one. */
	reader?: RecordLanguage;
	/** Hits told of each theme. */
	perGroup: number;
}

const worthOfWeight = 15;
const worthOfLength = 5;
/** Guesses are made only where letters as typed find fewer things than this. */
const enough = 5;
/** A longer query holds no name. */
const longestQuery = 160;

/** The best name of each entry of an index, so far. */
class Scores {
	readonly index: NameIndex;
	readonly #typedLength: number;
	readonly #scores: Float32Array;
	readonly #names: Uint32Array;
	readonly found: number[] = [];
	/** What the best match is worth. */
	best = 0;

	constructor(index: NameIndex, typedLength: number) {
		this.index = index;
		this.#typedLength = typedLength;
		this.#scores = new Float32Array(index.entries.length);
		this.#names = new Uint32Array(index.entries.length);
	}

	readonly rate: Rate = (name, base) => {
		const { entries, entryOf, names } = this.index;
		const place = entryOf[name] ?? 0;
		const share = Math.min(this.#typedLength / (names[name]?.length ?? 1), 1);
		const score = base + (entries[place]?.weight ?? 0) * worthOfWeight + share * worthOfLength;
		const known = this.#scores[place] ?? 0;
		if (known === 0) this.found.push(place);
		if (base > this.best) this.best = base;
		if (score <= known) return;
		this.#scores[place] = score;
		this.#names[place] = name;
	};

	scoreOf(place: number): number {
		return this.#scores[place] ?? 0;
	}
	nameOf(place: number): number {
		return this.#names[place] ?? 0;
	}
}

/**
 * Entries by their best name: exact before beginning before words before guesses, the weightier and shorter first; by theme,
 * the theme of the best hit first.
 * @returns Nothing for a query without letters or figures.
 */
export function searchNames(indexes: readonly NameIndex[], query: string, options: SearchOptions): HitGroup[] {
	const typed = fold(query.slice(0, longestQuery));
	if (typed === '') return [];
	const scores = indexes.map((index) => new Scores(index, typed.length));
	const inAll = (find: (index: NameIndex, typed: string, rate: Rate) => void) => {
		for (const { index, rate } of scores) find(index, typed, rate);
	};
	const foundCount = () => scores.reduce((sum, { found }) => sum + found.length, 0);
	if (isHan(typed)) {
		inAll(findHan);
		if (foundCount() === 0) inAll(guessHan);
	} else {
		inAll(findAsTyped);
		if (Math.max(...scores.map(({ best }) => best)) < worth.slip) inAll(findSlips);
		if (foundCount() < enough) inAll(findGuesses);
	}
	return groupsOf(scores, typed, options);
}

/** A found entry: where it stands and what it scored. */
interface Found {
	scores: Scores;
	place: number;
	score: number;
}

function groupsOf(all: readonly Scores[], typed: string, { reader, perGroup }: SearchOptions): HitGroup[] {
	const groups = new Map<SearchTheme, { count: number; first: Found[] }>();
	for (const scores of all) {
		for (const place of scores.found) {
			const entry = scores.index.entries[place];
			if (!entry) continue;
			let group = groups.get(entry.theme);
			if (!group) groups.set(entry.theme, (group = { count: 0, first: [] }));
			group.count++;
			insert(group.first, { scores, place, score: scores.scoreOf(place) }, perGroup);
		}
	}
	return [...groups]
		.map(([theme, { count, first }]) => ({ theme, count, hits: first.map((found) => hitOf(found, typed, reader)) }))
		.sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
}

/** Keeps the best so many in order; of equal ones, that which came first. */
function insert(first: Found[], found: Found, most: number): void {
	const lowest = first.at(-1);
	if (first.length >= most && lowest && lowest.score >= found.score) return;
	let at = first.length;
	while (at > 0 && (first[at - 1]?.score ?? 0) < found.score) at--;
	first.splice(at, 0, found);
	if (first.length > most) first.pop();
}

function hitOf({ scores, place, score }: Found, typed: string, reader: RecordLanguage | undefined): Hit {
	const { entries, firstName, languages, names } = scores.index;
	const words = typed.split(' ');
	const own = Array.from(
		{ length: (firstName[place + 1] ?? 0) - (firstName[place] ?? 0) },
		(_, step) => (firstName[place] ?? 0) + step
	);
	const holdsInReaders = own.some(
		(name) =>
			reader !== undefined && languages[name]?.includes(reader) && words.every((word) => names[name]?.includes(word))
	);
	const language = holdsInReaders && reader ? reader : (languages[scores.nameOf(place)]?.[0] ?? 'en');
	// The place stems from the index itself.
	return { entry: entries[place] as SearchEntry, language, score };
}
