import { describe, expect, test } from 'vitest';
import { inspectGeodata } from '../../geodata/check';
import type { Proposer, StateCode } from '../../geodata/schema/vocabulary';

const { initiatives } = inspectGeodata('geodata').dataset.records;
const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));

/** What the review of the report names as proposed, and the records that carry it. */
const namedInReview = {
	'Lu Ban Workshops': [
		...['lu-ban-expansion', 'luban-tj', 'luban-uz', 'luban-kz-1', 'luban-kz-2', 'luban-kz-3', 'luban-kg', 'luban-tm']
	],
	'scholarship quotas': ['scholarships'],
	'cultural centres': ['cultural-centres', 'cn-cc-astana', 'kz-cc-beijing', 'kg-cc'],
	'traditional-medicine centres': ['tcm-centres', 'tcm-kz', 'tcm-tj', 'tcm-uz'],
	'branches of technical universities': ['tech-branches-kz', 'npu-branch'],
	'Youth Arts Festival': ['youth-arts-festival'],
	'Year of Culture and Art': ['year-culture-2023'],
	'register of tour operators': ['operators-register'],
	'visa-free group tours': ['visa-free-groups'],
	'single tourism cluster': ['tourism-cluster'],
	'mutual visa-free regime of Kazakhstan and China': ['visa-kz'],
	'tourist routes': ['joint-routes'],
	'“Central Asia–China” year': ['ca-china-year'],
	'organisation under the Secretariat': ['csr-organisation'],
	'joint identity “Cultural Silk Road”': ['csr-identity'],
	'Cultural Silk Road programme': ['cultural-silk-road'],
	'a Secretariat': ['secretariat'],
	'meetings of culture leaders': ['culture-ministers'],
	'a fuller legal base': ['legal-framework']
};

describe('proposals of the review', () => {
	test.each(Object.entries(namedInReview))('%s: on record', (_, ids) => {
		expect(ids.filter((id) => byId.get(id)?.inReview !== true)).toEqual([]);
	});
});

/** On whose side a leader speaks. */
const stateOfLeader: Partial<Record<Proposer, StateCode>> = {
	xi: 'CHN',
	tokayev: 'KAZ',
	japarov: 'KGZ',
	rahmon: 'TJK',
	berdimuhamedov: 'TKM',
	mirziyoyev: 'UZB'
};

describe('each initiative', () => {
	test('is told in three languages', () => {
		const untold = initiatives.flatMap(({ id, summary, status, proposed, history }) =>
			[summary, status.note, proposed.by, ...history.map(({ text }) => text)].some((prose) => !prose?.ru || !prose.zh)
				? id
				: []
		);
		expect(untold).toEqual([]);
	});

	test('counts a leader as a voice of the leader’s state', () => {
		const wrong = initiatives.flatMap(({ id, proposed: { proposers, states } }) =>
			proposers.some((proposer) => {
				const state = stateOfLeader[proposer];
				return state !== undefined && !states.includes(state);
			})
				? id
				: []
		);
		expect(wrong).toEqual([]);
	});

	test('has its status from the date of the proposal or of a step, and says why', () => {
		const wrong = initiatives.filter(({ status, proposed, history }) => {
			// Where no source gives a date, the year of the status is an estimate and its note says so.
			const dates = [proposed.date, ...history.map(({ date }) => date)].filter((date) => date !== undefined);
			return status.note === undefined || (dates.length > 0 && !dates.includes(status.asOf));
		});
		expect(wrong.map(({ id, status }) => `${id} ${status.asOf}`)).toEqual([]);
	});
});
