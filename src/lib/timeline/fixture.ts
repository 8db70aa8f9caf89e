import type { TimelineEntry } from '$lib/data/timeline-types';

/** An entry for tests: an event in Kazakhstan, unless said otherwise. */
export function entryOf(key: string, from: string, over: Partial<TimelineEntry> = {}): TimelineEntry {
	return { key, kind: 'event', text: key, from, countries: ['KAZ'], areas: ['education'], positions: [], ...over };
}
