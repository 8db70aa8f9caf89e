import { afterNavigate } from '$app/navigation';
import { tick } from 'svelte';

/**
 * Moves the focus to the heading of a page that was reached by a link. To be called while a component is set up.
 * The frame moves it to the page as a whole; this goes one step further, and only from there, so that a reader who stayed on
 * the map or in the search keeps the place.
 * @param heading The `h1` with `tabindex="-1"`.
 */
export function focusHeading(heading: () => HTMLElement | undefined): void {
	afterNavigate(async ({ from, to, type }) => {
		if (type === 'enter' || from?.url.pathname === to?.url.pathname) return;
		await tick();
		const active = document.activeElement;
		if (active === null || active === document.body || active.id === 'content') {
			heading()?.focus({ preventScroll: true });
		}
	});
}
