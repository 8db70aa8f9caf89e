import type { TourRecord } from '../../../geodata/schema/tour';
import type { SourceTable, ThingRef } from './types';

/** `/data/stories/<id>.json` */
export interface StoryPage {
	record: TourRecord;
	/** What each scene shows, in the order of the scenes: what stands there first, then what is planned and the ways. */
	shown: ThingRef[][];
	sources: SourceTable;
}
