import { createSubscriber } from 'svelte/reactivity';

export type AppTheme = 'paper' | 'evening';

const themeOf = (value: string | undefined): AppTheme => (value === 'evening' ? 'evening' : 'paper');

/** The theme that the document wears now (`data-theme`), for what a style sheet cannot colour. */
class Appearance {
	readonly #subscribe = createSubscriber((update) => {
		const observer = new MutationObserver(update);
		observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
		return () => observer.disconnect();
	});

	get theme(): AppTheme {
		if (typeof document === 'undefined') return 'paper';
		this.#subscribe();
		return themeOf(document.documentElement.dataset.theme);
	}
}

export const appearance = new Appearance();
