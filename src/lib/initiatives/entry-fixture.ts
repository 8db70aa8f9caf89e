import type { InitiativeEntry } from '$lib/data/initiatives-types';

/** An entry for tests, with what a test is about put over it. */
export function entry(over: Partial<InitiativeEntry> = {}): InitiativeEntry {
	return {
		...{ id: 'a', name: 'Lu Ban Workshop, Tashkent', otherNames: ['塔什干鲁班工坊'], by: 'Xi Jinping' },
		...{ proposers: ['xi'], states: ['CHN'], date: '2023-05-19', where: 'Xi’an' },
		...{
			areas: ['technical-training'],
			countries: ['CHN', 'UZB'],
			status: 'delivered',
			asOf: '2025-08',
			note: 'Works.'
		},
		steps: [{ date: '2024', text: 'Founded.' }],
		places: [{ name: 'Tashkent', position: [69.24, 41.3] }],
		...{ inReview: true, summary: 'A school of trades.', confidence: 'high', sources: ['luban-uz'] },
		...over
	};
}
