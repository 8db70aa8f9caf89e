import { preloadData } from '$app/navigation';
import { resolve } from '$app/paths';
import { localeOf, localisedPath } from '$lib/i18n/locales';
import { matchPage } from '$lib/sharing/match-page';
import { embeddedPages, type EmbeddedData, type EmbeddedPage } from './embedded-pages';

/** A page of the atlas as a frame shows it: its component, and what its own `load` gave. */
export interface View {
	Page: EmbeddedPage;
	data: EmbeddedData;
	params: Record<string, string>;
}

/** Address of the page in the full atlas, with the base path. */
export function fullPath(path: string, lang: string | undefined): string {
	return resolve(localisedPath(`/${path}`, localeOf(lang)) as '/');
}

/** Reads code and data of a page as the router would for a link to it; `missing` is a page that the atlas does not have. */
export async function readView(path: string, lang: string | undefined): Promise<View | 'missing' | 'failed'> {
	const match = matchPage([...embeddedPages.keys()], path);
	const readPage = match && embeddedPages.get(match.page);
	if (!readPage) return 'missing';
	try {
		const [loaded, { default: Page }] = await Promise.all([preloadData(fullPath(path, lang)), readPage()]);
		if (loaded.type !== 'loaded' || loaded.status >= 400) return 'missing';
		return { Page, data: loaded.data as EmbeddedData, params: match.params };
	} catch (cause) {
		console.warn(cause);
		return 'failed';
	}
}
