import { readFile } from 'node:fs/promises';
import type { Manifest } from '$lib/data/types';
import { defaultLocale, localeCodes } from '$lib/i18n/locales';

/** `lang` of an address in each language: the default one has none. */
export const languageEntries = localeCodes.map((code) => (code === defaultLocale ? {} : { lang: code }));

/**
 * Ids of the pages of a folder, as compiled, in every language. Read from the disk: entries are asked for by the build, which
 * has no `fetch` of its own.
 */
export async function idEntries(folder: keyof Manifest['pages']): Promise<{ lang?: string; id: string }[]> {
	const manifest = JSON.parse(await readFile('static/data/manifest.json', 'utf8')) as Manifest;
	return manifest.pages[folder].flatMap((id) => languageEntries.map((language) => ({ ...language, id })));
}
