/**
 * A choice kept in the browser. Storage may be blocked, full or hold rubbish: then nothing is remembered, and nothing else
 * changes.
 */
export function readChoice(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch (error) {
		console.warn(error);
		return null;
	}
}

export function keepChoice(key: string, choice: string): void {
	try {
		localStorage.setItem(key, choice);
	} catch (error) {
		console.warn(error);
	}
}
