import type { Finding, Rule } from './rule';

export const ranksAreInOrder: Rule = {
	name: 'ranks-are-in-order',
	description: 'The ranks of a speech run from 1 without a gap, and each area stands once among them.',
	check({ entry }) {
		if (entry?.type !== 'speeches') return [];
		const { ranks } = entry.record;
		return ranks.flatMap(({ rank, area }, index): Finding[] => {
			const findings: Finding[] = [];
			if (rank !== index + 1) {
				findings.push({ field: `ranks[${index}].rank`, message: `${rank} is out of order (expected ${index + 1})` });
			}
			if (ranks.findIndex((other) => other.area === area) !== index) {
				findings.push({ field: `ranks[${index}].area`, message: `"${area}" has a rank already (expected one each)` });
			}
			return findings;
		});
	}
};
