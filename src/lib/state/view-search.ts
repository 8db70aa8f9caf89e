import { queryOfView, viewParameters, type View } from './view-url';

/** A part of a query belongs to the view when its name does; names are plain words, so none needs decoding. */
const isOfView = (part: string) => viewParameters.has(part.split('=', 1)[0] ?? '');

/**
 * The query of a link to a view, with `?` where there is one. What the page keeps in the address beside the view (a chosen
 * cell, a sorting) stays as it was written.
 * @param present The query as it stands in the address, with or without `?`.
 */
export function searchOf(view: View, present: string): string {
	const ofPage = present
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && !isOfView(part));
	const query = [queryOfView(view), ...ofPage].filter((part) => part !== '').join('&');
	return query === '' ? '' : `?${query}`;
}
