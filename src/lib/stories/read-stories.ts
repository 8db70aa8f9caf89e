import { readFile } from 'node:fs/promises';
import type { StoryPage } from '$lib/data/story-types';
import { localeOf } from '$lib/i18n/locales';
import { idEntries } from '$lib/seo/page-entries';
import { storyEntryOf, type StoryEntry } from './story-entry';

/**
 * All stories as their list needs them, read from what was compiled: a list of its own would be one file more to keep in step.
 * @param lang The `lang` of the page's parameters.
 */
export async function readStories(lang: string | undefined): Promise<StoryEntry[]> {
	const ids = [...new Set((await idEntries('stories')).map(({ id }) => id))];
	const pages = await Promise.all(
		ids.map(async (id) => JSON.parse(await readFile(`static/data/stories/${id}.json`, 'utf8')) as StoryPage)
	);
	return pages.map(({ record }) => storyEntryOf(record, localeOf(lang)));
}
