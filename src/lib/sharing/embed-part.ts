/** What a frame on another page shows: the map and the text beside it, or one of them. */
export const embedParts = ['both', 'map', 'text'] as const;
export type EmbedPart = (typeof embedParts)[number];

/** Parameter of an embedded page's address; the rest of the query is the view's own. */
const parameter = 'part';

/** The part that an address names; the first one where it names none or another. Never throws. */
export function embedPartOf(query: URLSearchParams): EmbedPart {
	const named = query.get(parameter);
	return embedParts.find((part) => part === named) ?? 'both';
}

/**
 * The query of an embedded view.
 * @param search Query of the view, with or without `?`.
 * @returns With `?`, or '' where there is nothing to say.
 */
export function embedSearch(search: string, part: EmbedPart): string {
	const query = new URLSearchParams(search);
	query.delete(parameter);
	if (part !== 'both') query.set(parameter, part);
	// As addresses of views are written: lists with commas stay readable.
	const text = query.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}
