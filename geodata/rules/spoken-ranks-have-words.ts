import type { Finding, Rule } from './rule';

export const spokenRanksHaveWords: Rule = {
	name: 'spoken-ranks-have-words',
	description: 'A rank that rests on the speech has a proposal of its area that is the leader’s own word.',
	check({ entry }) {
		if (entry?.type !== 'speeches') return [];
		const { proposals, ranks } = entry.record;
		const isSpoken = (area: (typeof ranks)[number]['area']) =>
			proposals.some(({ basis, areas }) => basis === 'speech' && areas.includes(area));
		return ranks.flatMap(({ area, basis }, index): Finding[] => {
			if (basis !== 'speech' || isSpoken(area)) return [];
			const message = `"speech" without a proposal on "${area}" from the speech (expected another basis)`;
			return [{ field: `ranks[${index}].basis`, message }];
		});
	}
};
