import { queryOfView, type TrackerView } from './tracker-view';

/** Parameters of an address that belong to the tracker; the others are the map's. */
const parameters = new Set(['area', 'country', 'by', 'status', 'proposed', 'review', 'q', 'sort', 'flow']);

/**
 * The query of a link to a view of the tracker, with `?` where there is one; what the map keeps in the address stays.
 * @param present The query as it stands in the address, with or without `?`.
 */
export function searchOf(view: TrackerView, present: string): string {
	const ofOthers = present
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && !parameters.has(part.split('=', 1)[0] ?? ''));
	const query = [...ofOthers, queryOfView(view)].filter((part) => part !== '').join('&');
	return query === '' ? '' : `?${query}`;
}
