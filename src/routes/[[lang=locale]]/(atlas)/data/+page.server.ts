import { readCompiled } from './read-compiled';
import type { FileCatalogue } from '$lib/data/files-types';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	isWide: true,
	catalogue: await readCompiled<FileCatalogue>('files.json')
});
