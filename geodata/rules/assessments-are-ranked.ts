import type { Rule } from './rule';

export const assessmentsAreRanked: Rule = {
	name: 'assessments-are-ranked',
	description:
		'The points of one actor and side are ranked 1, 2, 3 …, each rank once, those of the review before the others.',
	check({ entry, lookup }) {
		if (entry?.type !== 'assessments') return [];
		const { id, actor, side, rank, inReview } = entry.record;
		const peers = lookup.dataset.records.assessments.filter((peer) => peer.actor === actor && peer.side === side);
		const twin = peers.find((peer) => peer.rank === rank && peer.id !== id);
		const message = twin
			? `${rank} is the rank of "${twin.id}" too (expected each once)`
			: rank > peers.length
				? `${rank} is more than the ${peers.length} points of its list (expected no gap)`
				: inReview && peers.some((peer) => !peer.inReview && peer.rank < rank)
					? `${rank} is behind a point that is not of the review (expected before it)`
					: null;
		return message === null ? [] : [{ field: 'rank', message }];
	}
};
