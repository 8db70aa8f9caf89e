import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas, initiativeStatuses, type Area } from '$geodata/schema/vocabulary';
import { entry } from './entry-fixture';
import { flowOf } from './flow-layout';

const options = {
	groupOf: ({ areas: [main] }: { areas: Area[] }) => main ?? 'education',
	order: areas,
	rowPx: 24,
	barsPx: 400
};
const entries = fc
	.array(fc.tuple(fc.constantFrom(...areas), fc.constantFrom(...initiativeStatuses)), { maxLength: 200 })
	.map((list) => list.map(([area, status]) => entry({ areas: [area], status })));

describe('the flow', () => {
	test('counts by group and status, in order', () => {
		const flow = flowOf(
			[
				entry({ areas: ['tourism'], status: 'delivered' }),
				entry({ areas: ['tourism'], status: 'proposed' }),
				entry({ areas: ['education'], status: 'delivered' })
			],
			options
		);
		expect(flow.groups.map(({ key, count }) => [key, count])).toEqual([
			['education', 1],
			['tourism', 2]
		]);
		expect(flow.statuses.map(({ key, count }) => [key, count])).toEqual([
			['delivered', 2],
			['in-progress', 0],
			['agreed', 0],
			['proposed', 1],
			['stalled', 0]
		]);
		expect(flow.bands.map(({ group, status, count }) => [group, status, count])).toEqual([
			['education', 'delivered', 1],
			['tourism', 'delivered', 1],
			['tourism', 'proposed', 1]
		]);
	});

	test('each proposal is in one band, and nothing lies outside or over another', () => {
		fc.assert(
			fc.property(entries, (list) => {
				const { groups, statuses, bands, height } = flowOf(list, options);
				const sum = (nodes: readonly { count: number }[]) => nodes.reduce((all, { count }) => all + count, 0);
				expect([sum(groups), sum(statuses), sum(bands)]).toEqual([list.length, list.length, list.length]);
				for (const column of [groups, statuses]) {
					let below = -0.001;
					for (const { y, height: bar } of column) {
						expect(y).toBeGreaterThanOrEqual(below);
						below = y + bar - 0.001;
					}
					expect(below).toBeLessThanOrEqual(height + 0.001);
				}
			})
		);
	});

	test('nothing to show is a picture without bands', () => {
		expect(flowOf([], options)).toMatchObject({ groups: [], bands: [] });
	});
});
