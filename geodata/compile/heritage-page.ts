import type { Dataset, RecordOf } from '../dataset';
import type { HeritagePage } from '../../src/lib/data/types';
import { withSources } from './cited';
import { nearest } from './near';
import { pick, type Refs } from './refs';

export function heritagePage(record: RecordOf<'heritage'>, { records, sources }: Dataset, refs: Refs): HeritagePage {
	const own = new Set([record.id, ...record.parts.map(({ id }) => id)]);
	const stopsHere = ({ heritage = [] }: { heritage?: string[] | undefined }) => heritage.some((id) => own.has(id));
	const tourist = records.routes.filter(({ stops }) => stops.some(stopsHere));
	const historic = records['historic-routes'].filter(({ stations }) => stations.some(stopsHere));
	const routes = [...pick(refs, 'routes', tourist), ...pick(refs, 'historic-routes', historic)];
	const near = nearest(record.position.coordinates, refs, ({ id }) => own.has(id));
	return withSources({ record, near, routes }, sources);
}
