import type { InitiativeEntry } from '$lib/data/initiatives-types';
import type { I18n } from '$lib/i18n/i18n';
import { stepsAlt } from './steps-alt';

/** What a row of the table says in words. */
export interface RowWords {
	countries: string;
	asOf: string;
	steps: string;
}

/** Formatting dates and lists costs more than drawing a row, so each entry is put in words once; entries are of one language. */
const known = new WeakMap<InitiativeEntry, RowWords>();

export function rowWords(entry: InitiativeEntry, i18n: I18n): RowWords {
	const words = known.get(entry) ?? {
		countries: i18n.list(entry.countries.map((code) => i18n.t.words.countries[code])),
		asOf: i18n.date(entry.asOf),
		steps: stepsAlt(entry.date, entry.steps, i18n)
	};
	known.set(entry, words);
	return words;
}
