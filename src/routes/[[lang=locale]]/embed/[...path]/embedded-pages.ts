import type { Component } from 'svelte';
import type { Compiled } from '$lib/explore/compiled';

/** What a page of the atlas loads, as far as its frame needs to know. */
export type EmbeddedData = App.PageData & { isWide?: boolean; compiled?: Compiled };
export type EmbeddedPage = Component<{ data: EmbeddedData; params: Record<string, string> }>;

interface PageModule {
	default: EmbeddedPage;
}

/**
 * Every page of the atlas, by its folder; the code is that of the page itself and is read when it is shown. Brackets and
 * parentheses of folders would be patterns in a glob, so stars stand for them.
 */
const files = import.meta.glob<PageModule>('/src/routes/*/*atlas*/**/+page.svelte');

export const embeddedPages: ReadonlyMap<string, () => Promise<PageModule>> = new Map(
	Object.entries(files).map(([file, read]) => [folderOf(file), read])
);

/** `…/(atlas)/countries/[iso]/+page.svelte` is `countries/[iso]`. */
export function folderOf(file: string): string {
	return file.slice(file.indexOf('(atlas)') + '(atlas)/'.length, file.lastIndexOf('/+page')).replace(/^\+page.*$/, '');
}
