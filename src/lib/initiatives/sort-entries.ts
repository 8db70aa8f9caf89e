import { areas, initiativeStatuses } from '$geodata/schema/vocabulary';
import type { InitiativeEntry } from '$lib/data/initiatives-types';
import type { SortKey, Sorting } from './tracker-view';

type Compare = (a: InitiativeEntry, b: InitiativeEntry) => number;

/** Dates are compared as text: `2023` stands before `2023-05`. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function comparison(key: SortKey, byName: (a: string, b: string) => number): Compare {
	switch (key) {
		case 'proposed':
			return (a, b) => compareText(a.date ?? '', b.date ?? '');
		case 'name':
			return (a, b) => byName(a.name, b.name);
		case 'area':
			return (a, b) => placeIn(areas, a.areas[0]) - placeIn(areas, b.areas[0]);
		case 'status':
			return (a, b) => placeIn(initiativeStatuses, a.status) - placeIn(initiativeStatuses, b.status);
		case 'as-of':
			return (a, b) => compareText(a.asOf, b.asOf);
	}
}

function placeIn<Word>(vocabulary: readonly Word[], word: Word | undefined): number {
	return word === undefined ? vocabulary.length : vocabulary.indexOf(word);
}

/**
 * Entries in the order asked for; those alike keep the order in which they came. What has no date of proposal stands last
 * whichever way the dates run.
 * @param byName Compares names as the reader's language does.
 */
export function sortEntries(
	entries: readonly InitiativeEntry[],
	{ key, isDescending }: Sorting,
	byName: (a: string, b: string) => number
): InitiativeEntry[] {
	const compare = comparison(key, byName);
	const sorted = entries.toSorted(isDescending ? (a, b) => compare(b, a) : compare);
	if (key !== 'proposed') return sorted;
	return [...sorted.filter(({ date }) => date !== null), ...sorted.filter(({ date }) => date === null)];
}
