import { idEntries } from '$lib/seo/page-entries';
import { readStories } from '$lib/stories/read-stories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => idEntries('stories');

/** The other stories stand under this one. */
export const load: PageServerLoad = async ({ params }) => ({
	others: (await readStories(params.lang)).filter(({ id }) => id !== params.id)
});
