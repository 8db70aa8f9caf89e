import { idEntries } from '$lib/seo/page-entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () =>
	(await idEntries('countries')).map(({ id, ...language }) => ({ ...language, iso: id }));
