import { expect, test } from 'vitest';
import { pathOfMention } from './mention-path';

test('a finding stands on the page of findings, a concept on its own, a speech in its cell', () => {
	expect(pathOfMention({ type: 'problems', id: 'thin-legal-framework' })).toBe('/findings#thin-legal-framework');
	expect(pathOfMention({ type: 'concepts', id: 'cultural-silk-road' })).toBe('/concepts/cultural-silk-road');
	const proposal = {
		text: { en: 'A cluster.' },
		basis: 'speech' as const,
		country: 'KAZ' as const,
		area: 'tourism' as const
	};
	expect(pathOfMention({ type: 'speeches', id: 'sp-tokayev', proposal })).toBe('/summits?cell=KAZ.tourism');
});
