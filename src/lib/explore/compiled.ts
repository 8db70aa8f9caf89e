import type { Manifest } from '$lib/data/types';

/** What is known of the data before any theme is loaded. */
export type Compiled = Pick<Manifest, 'counts' | 'years' | 'dataDate'>;
