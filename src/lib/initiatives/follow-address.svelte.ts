import { afterNavigate, goto, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { onDestroy } from 'svelte';
import type { Keeping, Tracker } from './tracker.svelte';
import { searchOf } from './tracker-search';
import { viewOfQuery, type TrackerView } from './tracker-view';

/** Letters are written when the hand has rested for so long (ms). */
const restMs = 400;

/**
 * Writes views of the tracker into the address. To be called while the page is set up.
 * @returns What `Tracker` takes to keep a view.
 */
export function addressKeeper(): (view: TrackerView, keeping: Keeping) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	onDestroy(() => clearTimeout(timer));
	return (view, keeping) => {
		clearTimeout(timer);
		const address = () => location.pathname + searchOf(view, location.search);
		if (keeping === 'new-entry') void goto(address(), { noScroll: true, keepFocus: true });
		else timer = setTimeout(() => replaceState(address(), page.state), restMs);
	};
}

/** Takes on what a link, a reload, back and forward say; what the tracker itself has written is known already. */
export function followAddress(tracker: Tracker): void {
	afterNavigate(({ type, from, to }) => {
		const isOwn = type === 'goto' && from?.url.pathname === to?.url.pathname;
		if (to && !isOwn) tracker.view = viewOfQuery(to.url.searchParams);
	});
}
