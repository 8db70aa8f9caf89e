import type { Basis } from '$geodata/schema/summit';
import type { PageTexts } from '$lib/i18n/page-texts';

/** How a rank is drawn: filled for the leader's words, pale for the review, an outline for what is neither. */
export type Look = 'words' | 'review' | 'beyond';

export function lookOf(basis: Basis): Look {
	return basis === 'speech' ? 'words' : basis === 'review' ? 'review' : 'beyond';
}

/**
 * Says on whose word something stands. Only what rests on the speech is put in the leader's mouth; everything else is
 * said not to be the leader's words, and what it is instead.
 */
export function attributionOf(basis: Basis, leader: string, texts: PageTexts['summits']): string {
	const { attribution } = texts;
	return basis === 'speech' ? attribution.said(leader) : attribution.notSaid(attribution.from[basis]);
}
