/**
 * The word for a value that data carry as plain text (`Thing.kind`). A value newer than this build shows its own slug, so that
 * an old tab beside new data shows something readable and not an empty space.
 */
export function wordOf(words: Readonly<Record<string, string>>, value: string): string {
	return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
