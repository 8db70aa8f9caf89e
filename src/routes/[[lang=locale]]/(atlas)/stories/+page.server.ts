import { readStories } from '$lib/stories/read-stories';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({ stories: await readStories(params.lang) });
