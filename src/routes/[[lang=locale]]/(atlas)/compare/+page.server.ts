import { languageEntries } from '$lib/seo/page-entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => languageEntries;
