import type { Dataset, RecordOf } from '../dataset';
import type { RoutePage } from '../../src/lib/data/types';
import type { Relief } from '../relief/relief';
import { withSources } from './cited';
import { elevationProfile } from './elevation';
import { heritageRef, type Refs } from './refs';

export function routePage(record: RecordOf<'routes'>, { sources }: Dataset, refs: Refs, relief: Relief): RoutePage {
	const heritage = record.stops.flatMap(({ heritage = [] }) => heritage).flatMap((id) => heritageRef(refs, id) ?? []);
	const page = {
		record,
		initiative: (record.initiative === undefined ? undefined : refs.get(`initiatives/${record.initiative}`)) ?? null,
		heritage: Object.fromEntries(heritage.map((ref) => [ref.id, ref])),
		elevation: elevationProfile(
			record.stops.map(({ position }) => position.coordinates),
			relief
		)
	};
	return withSources(page, sources);
}
