import { afterNavigate, goto, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { untrack } from 'svelte';
import type { AtlasState } from './atlas.svelte';
import { searchOf } from './view-search';
import { viewOfQuery } from './view-url';

/** Moves of the camera are written when the hand has rested for so long (ms). */
const restMs = 500;

/**
 * Keeps the address and the state in step: a link, a reload, back and forward set the state; filters add to the history,
 * the camera only renews its last entry. To be called while the layout of the map pages is set up.
 */
export function syncWithUrl(atlas: AtlasState): void {
	/** Filters and projection as the address has them, to tell a reader's act from an echo. */
	let written = '';
	const lasting = () => searchOf({ ...atlas.view, camera: null }, '');

	afterNavigate(({ type, to }) => {
		if (!to) return;
		if (type === 'enter' || type === 'popstate') {
			atlas.apply(viewOfQuery(to.url.searchParams));
			written = lasting();
			return;
		}
		// A plain link to another page: the reader's filters go along.
		const search = searchOf(atlas.view, to.url.search);
		if (to.url.search !== search) replaceState(to.url.pathname + search + to.url.hash, page.state);
		written = lasting();
	});

	$effect(() => {
		const now = lasting();
		untrack(() => {
			if (written === now || !hasBegun) return;
			written = now;
			void goto(location.pathname + searchOf(atlas.view, location.search), { noScroll: true, keepFocus: true });
		});
	});

	let hasBegun = false;
	$effect(() => {
		hasBegun = true;
	});

	$effect(() => {
		if (!atlas.camera) return;
		const timer = setTimeout(() => {
			const search = searchOf(atlas.view, location.search);
			if (location.search !== search) replaceState(location.pathname + search + location.hash, page.state);
		}, restMs);
		return () => clearTimeout(timer);
	});
}
