import type { Messages } from './catalogue';
import { wordOf } from './word-of';
import type { Facet } from '$lib/state/filters';

type Words = Messages['words'];

/** Words for the statuses of a theme; themes without a status have none. */
export function statusWords(words: Words, theme: string): Readonly<Record<string, string>> {
	switch (theme) {
		case 'places':
			return words.placeStatuses;
		case 'initiatives':
			return words.initiativeStatuses;
		case 'routes':
			return words.routeStatuses;
		case 'crossings':
			return words.crossingAccess;
		default:
			return {};
	}
}

/** The word for a value of a facet, as `facetValues` writes it. */
export function facetWord(words: Words, facet: Facet, value: string): string {
	switch (facet) {
		case 'kinds':
			return wordOf(words.kindsMany, value);
		case 'areas':
			return wordOf(words.areas, value);
		case 'actors':
			return wordOf(words.actors, value);
		case 'countries':
			return wordOf(words.countries, value);
		case 'statuses': {
			const [theme = '', status = ''] = value.split('.');
			return wordOf(statusWords(words, theme), status);
		}
	}
}
