import { keepChoice, readChoice } from './stored-choice';

const storedAs = 'atlas-keys';

/**
 * Whether a single character may be a shortcut for the whole page (`/` opens the search). Who speaks to the computer, or
 * whose hand slips, puts it off (WCAG 2.1.4).
 */
export function hasSingleKeys(): boolean {
	return readChoice(storedAs) !== 'off';
}

export function allowSingleKeys(isAllowed: boolean): void {
	keepChoice(storedAs, isAllowed ? 'on' : 'off');
}
