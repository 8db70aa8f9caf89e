import type { Widen } from './catalogue';
import { localeOf, type Locale } from './locales';
import type { pages } from './messages/en/pages';
import type { summits } from './messages/en/summits';
import type { initiatives } from './messages/en/initiatives';
import type { compare } from './messages/en/compare';
import type { concepts } from './messages/en/concepts';
import type { timeline } from './messages/en/timeline';
import type { stories } from './messages/en/stories';
import type { finding } from './messages/en/finding';
import type { sharing } from './messages/en/sharing';

/** Texts that come with the pages that need them, by namespace. The English file of each is the measure of the others. */
export interface PageTexts {
	pages: Widen<typeof pages>;
	summits: Widen<typeof summits>;
	initiatives: Widen<typeof initiatives>;
	compare: Widen<typeof compare>;
	concepts: Widen<typeof concepts>;
	timeline: Widen<typeof timeline>;
	stories: Widen<typeof stories>;
	finding: Widen<typeof finding>;
	sharing: Widen<typeof sharing>;
}

export type Namespace = keyof PageTexts;

/** Written out, so that the bundler sees each file and the compiler checks each language against the English one. */
const files: { [N in Namespace]: Record<Locale, () => Promise<PageTexts[N]>> } = {
	pages: {
		en: async () => (await import('./messages/en/pages')).pages,
		ru: async () => (await import('./messages/ru/pages')).pages,
		zh: async () => (await import('./messages/zh/pages')).pages
	},
	summits: {
		en: async () => (await import('./messages/en/summits')).summits,
		ru: async () => (await import('./messages/ru/summits')).summits,
		zh: async () => (await import('./messages/zh/summits')).summits
	},
	initiatives: {
		en: async () => (await import('./messages/en/initiatives')).initiatives,
		ru: async () => (await import('./messages/ru/initiatives')).initiatives,
		zh: async () => (await import('./messages/zh/initiatives')).initiatives
	},
	compare: {
		en: async () => (await import('./messages/en/compare')).compare,
		ru: async () => (await import('./messages/ru/compare')).compare,
		zh: async () => (await import('./messages/zh/compare')).compare
	},
	concepts: {
		en: async () => (await import('./messages/en/concepts')).concepts,
		ru: async () => (await import('./messages/ru/concepts')).concepts,
		zh: async () => (await import('./messages/zh/concepts')).concepts
	},
	timeline: {
		en: async () => (await import('./messages/en/timeline')).timeline,
		ru: async () => (await import('./messages/ru/timeline')).timeline,
		zh: async () => (await import('./messages/zh/timeline')).timeline
	},
	stories: {
		en: async () => (await import('./messages/en/stories')).stories,
		ru: async () => (await import('./messages/ru/stories')).stories,
		zh: async () => (await import('./messages/zh/stories')).stories
	},
	finding: {
		en: async () => (await import('./messages/en/finding')).finding,
		ru: async () => (await import('./messages/ru/finding')).finding,
		zh: async () => (await import('./messages/zh/finding')).finding
	},
	sharing: {
		en: async () => (await import('./messages/en/sharing')).sharing,
		ru: async () => (await import('./messages/ru/sharing')).sharing,
		zh: async () => (await import('./messages/zh/sharing')).sharing
	}
};

/** What has been loaded, by `locale/namespace`. Constant texts, so every visitor of a server may share them. */
const loaded = new Map<string, PageTexts[Namespace]>();

/**
 * Loads the texts of a page; `load` of the page waits for it, then components read them with `i18n.texts(namespace)`.
 * @param lang The `lang` of the page's parameters.
 */
export async function loadTexts(lang: string | undefined, ...namespaces: Namespace[]): Promise<void> {
	const locale = localeOf(lang);
	await Promise.all(
		namespaces.map(async (namespace) => loaded.set(`${locale}/${namespace}`, await files[namespace][locale]()))
	);
}

/** @throws Error where the page's `load` has not asked for the namespace: a mistake in the code, not of the reader. */
export function textsOf<N extends Namespace>(locale: Locale, namespace: N): PageTexts[N] {
	const texts = loaded.get(`${locale}/${namespace}`);
	if (!texts)
		throw new Error(`The texts "${namespace}" are not loaded in "${locale}"; call loadTexts in the page's load.`);
	return texts as PageTexts[N];
}
