import type { PageLoad } from './$types';

/** A page of text: nothing to load, only the whole width to ask for. */
export const load: PageLoad = () => ({ isWide: true });
