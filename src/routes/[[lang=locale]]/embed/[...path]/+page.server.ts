import { pathOfPage } from '$lib/sharing/match-page';
import { languageEntries } from '$lib/seo/page-entries';
import { embeddedPages, folderOf } from './embedded-pages';
import type { EntryGenerator } from './$types';

type PageEntries = () => Promise<Record<string, string | undefined>[]>;

/** Where pages with parameters say what there is of them. */
const servers = import.meta.glob<{ entries?: PageEntries }>('/src/routes/*/*atlas*/**/+page.server.ts', {
	eager: true
});
const entriesByPage = new Map(Object.entries(servers).map(([file, module]) => [folderOf(file), module.entries]));

/** Each page of the atlas in each language stands under /embed too. */
export const entries: EntryGenerator = async () => {
	const perPage = await Promise.all([...embeddedPages.keys()].map(entriesOf));
	return perPage.flat();
};

async function entriesOf(page: string): Promise<{ lang?: string; path: string }[]> {
	if (!page.includes('[')) return languageEntries.map((language) => ({ ...language, path: page }));
	const found = (await entriesByPage.get(page)?.()) ?? [];
	return found.map(({ lang, ...params }) => ({
		...(lang === undefined ? {} : { lang }),
		path: pathOfPage({ page, params: params as Record<string, string> })
	}));
}
