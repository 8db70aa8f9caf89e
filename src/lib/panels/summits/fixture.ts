import type { Basis, SpeechRecord } from '$geodata/schema/summit';
import type { Area, StateCode } from '$geodata/schema/vocabulary';

const cited = { confidence: 'high' as const, sources: ['a'] };

/**
 * A speech for tests: `speechOf('KAZ', 'tourism', 'youth:review')` ranks tourism first by the speech and youth second by
 * the review, each with a proposal of that basis.
 */
export function speechOf(country: StateCode, ...ranked: string[]): SpeechRecord {
	const parts = ranked.map((text) => text.split(':') as [Area, Basis?]);
	return {
		id: `speech-${country.toLowerCase()}`,
		kind: 'speech',
		names: { en: country, ru: country, zh: country },
		countries: [country],
		country,
		date: '2023-05-19',
		meeting: 'summit',
		textSeen: { en: 'All.' },
		proposals: parts.map(([area, basis = 'speech']) => {
			return { text: { en: area }, areas: [area], basis, initiatives: [], ...cited };
		}),
		ranks: parts.map(([area, basis = 'speech'], index) => {
			return { rank: index + 1, area, basis, evidence: { en: area }, initiatives: [], ...cited };
		}),
		...cited
	};
}

/** The same speech with a proposal that has no rank. */
export function alsoProposing(speech: SpeechRecord, area: Area): SpeechRecord {
	const proposal = { text: { en: area }, areas: [area], basis: 'speech' as const, initiatives: [], ...cited };
	return { ...speech, proposals: [...speech.proposals, proposal] };
}
