import type { InitiativeMention } from '../../src/lib/data/initiatives-types';
import type { Dataset } from '../dataset';

/** What names an initiative: concepts, problems, recommendations, and leaders at a summit with what they put forward. */
export function mentionsOf(id: string, { records }: Dataset): InitiativeMention[] {
	const naming = (type: 'concepts' | 'problems' | 'recommendations') =>
		records[type]
			.filter(({ initiatives }) => initiatives.includes(id))
			.map((record): InitiativeMention => ({ type, id: record.id, names: record.names }));
	const spoken = records.speeches.flatMap((speech) =>
		speech.proposals.flatMap(({ text, basis, initiatives, areas: [area] }): InitiativeMention[] => {
			if (!initiatives.includes(id) || area === undefined) return [];
			const proposal = { text, basis, country: speech.country, area };
			return [{ type: 'speeches', id: speech.id, names: speech.names, proposal }];
		})
	);
	return [...spoken, ...naming('concepts'), ...naming('problems'), ...naming('recommendations')];
}
