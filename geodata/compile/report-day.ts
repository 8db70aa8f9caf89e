import type { RecordOf } from '../dataset';
import type { SourceRecord } from '../schema/source';

/**
 * Whether the day of an event rests on one publication of that very day: then it may be the day of the report, and the event
 * a day or two earlier. Derived, as the records do not say it.
 */
export function isReportDay(
	{ dates, sources: keys }: Pick<RecordOf<'events'>, 'dates' | 'sources'>,
	sources: Record<string, SourceRecord>
): boolean {
	const [only, ...others] = keys;
	return only !== undefined && others.length === 0 && dates.from.length === 10 && sources[only]?.date === dates.from;
}
