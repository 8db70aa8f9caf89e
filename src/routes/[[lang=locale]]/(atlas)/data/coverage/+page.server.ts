import type { GapRecord } from '$geodata/schema/finding';
import type { Completeness } from '$lib/data/completeness-types';
import { readCompiled } from '../read-compiled';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { records: gaps } = await readCompiled<{ records: GapRecord[] }>('../gaps.json');
	return {
		isWide: true,
		completeness: await readCompiled<Completeness>('coverage.json'),
		gaps: gaps.map(({ id, names, summary, needed }) => ({ id, names, summary, needed }))
	};
};
