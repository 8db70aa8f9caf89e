/** Letters of a text as a search compares them: without case and without marks above or below. */
export function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase();
}
