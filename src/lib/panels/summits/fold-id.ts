import type { Cell } from './matrix';

/** Id of the fold in the list of speeches that holds what a cell of the matrix holds. */
export function foldId({ speech, area }: Pick<Cell, 'speech' | 'area'>): string {
	return `${speech.country}-${area}`;
}
