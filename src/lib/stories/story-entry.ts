import type { TourRecord } from '$geodata/schema/tour';
import type { Position } from '$lib/data/types';
import type { Locale } from '$lib/i18n/locales';
import { stationsOf } from './story-stage';
import { storyMinutes } from './story-times';

/** A line of the list of stories. */
export interface StoryEntry extends Pick<TourRecord, 'id' | 'names' | 'summary' | 'countries'> {
	minutes: number;
	/** Where its scenes are, with their titles in the reader's language. */
	stations: Position[];
	titles: string[];
}

export function storyEntryOf(record: TourRecord, locale: Locale): StoryEntry {
	const { id, names, summary, countries, scenes } = record;
	return {
		...{ id, names, summary, countries },
		minutes: storyMinutes(scenes, locale),
		stations: stationsOf(record),
		titles: scenes.map(({ titles }) => titles[locale])
	};
}
