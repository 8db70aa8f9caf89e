import { describe, expect, test } from 'vitest';
import { reachOf } from '../../geodata/compile/reach';
import { Relief } from '../../geodata/relief/relief';
import type { ConceptPage, ConceptsPage, FindingsPage } from '../../src/lib/data/concepts-types';
import { compileFolder, jsonOf } from './compiled';
import { validRoot } from './fixture';

const files = compileFolder(validRoot, new Relief(new Int16Array(1021 * 337).fill(700)));

describe('the reach of a concept', () => {
	const step = (date: string, ...countries: string[]) => ({ date, countries });

	test('counts a step with two neighbours as a state’s own, and one with three as the group’s', () => {
		const reach = reachOf(
			[
				step('2018', 'CHN', 'KAZ', 'KGZ', 'TJK', 'UZB'),
				step('2020-05', 'CHN', 'KAZ', 'KGZ', 'UZB'),
				step('2021', 'CHN', 'KAZ')
			],
			'2018'
		);
		expect(reach[0]).toMatchObject({
			state: 'KAZ',
			own: [1, 2],
			shared: [0],
			firstOwn: '2020-05',
			firstShared: '2018'
		});
		expect(reach.find(({ state }) => state === 'TJK')).toMatchObject({ own: [], shared: [0], firstOwn: null });
		expect(reach.find(({ state }) => state === 'TKM')).toMatchObject({ own: [], shared: [], firstShared: null });
	});

	test('keeps a kindred step apart: it is no step of the concept', () => {
		const [kazakhstan] = reachOf([{ ...step('2025', 'CHN', 'KAZ'), relation: 'kindred' }], '2023');
		expect(kazakhstan).toMatchObject({ own: [], shared: [], apart: [0], firstOwn: null });
	});

	test('keeps what came before the launch apart, but not what the launch may have been', () => {
		const [kazakhstan] = reachOf([step('2018', 'CHN', 'KAZ'), step('2023', 'CHN', 'KAZ')], '2023-05-19');
		expect(kazakhstan).toMatchObject({ own: [1], apart: [0], firstOwn: '2023' });
	});

	test('does not count a step of China alone', () => {
		expect(reachOf([step('2014', 'CHN')], '2013').flatMap(({ own, shared }) => [...own, ...shared])).toEqual([]);
	});
});

test('a concept’s page has its initiatives, events, gaps and what rests on them', () => {
	const page = jsonOf<ConceptPage>(files, 'data/concepts/tour-operators.json');
	expect(page.initiatives.map(({ id, status }) => [id, status])).toEqual([['tour-operators', 'proposed']]);
	expect(page.events.map(({ id }) => id)).toEqual(['t-2024-10-01']);
	expect(page.gaps.map(({ id }) => id)).toEqual(['gap-operators-list']);
	expect(page.problems).toMatchObject([{ id: 'few-operators', status: 'open' }]);
	expect(page.recommendations).toMatchObject([{ id: 'count-operators', status: 'partly-taken-up' }]);
	expect(page.reach.map(({ state, firstOwn }) => [state, firstOwn])).toContainEqual(['UZB', '2024-10-01']);
	expect(page.others).toEqual([]);
	expect(Object.keys(page.sources)).toEqual(['declaration-2023', 'gazette-2024']);
});

test('the list of concepts counts initiatives by status', () => {
	const { concepts } = jsonOf<ConceptsPage>(files, 'data/concepts.json');
	expect(concepts[0]?.initiatives).toEqual({ count: 1, byStatus: { proposed: 1 } });
	expect(concepts[0]?.stepDates).toEqual(['2023-05-19', '2024', '2024-10-01']);
});

test('findings are linked both ways', () => {
	const { problems, recommendations, gaps } = jsonOf<FindingsPage>(files, 'data/findings.json');
	expect(problems[0]?.recommendations.map(({ id }) => id)).toEqual(['count-operators']);
	expect(problems[0]?.initiatives.map(({ id }) => id)).toEqual(['tour-operators']);
	expect(recommendations[0]?.problems.map(({ id }) => id)).toEqual(['few-operators']);
	expect(gaps).toHaveLength(1);
	expect(problems[0]?.gaps.map(({ id }) => id)).toEqual(['gap-operators-list']);
});
