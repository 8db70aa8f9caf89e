import { describe, expect, test } from 'vitest';
import { bases } from '$geodata/schema/summit';
import { summits as en } from '$lib/i18n/messages/en/summits';
import { summits as ru } from '$lib/i18n/messages/ru/summits';
import { summits as zh } from '$lib/i18n/messages/zh/summits';
import { attributionOf, lookOf } from './basis';

const leader = 'Shavkat Mirziyoyev';

describe.each(Object.entries({ en, ru, zh }))('in %s', (_, texts) => {
	test('what rests on the speech is the leader’s', () => {
		expect(attributionOf('speech', leader, texts)).toBe(texts.attribution.said(leader));
	});

	test('nothing else is put in the leader’s mouth', () => {
		for (const basis of bases.filter((basis) => basis !== 'speech')) {
			const attribution = attributionOf(basis, leader, texts);
			expect(attribution).not.toContain(leader);
			expect(attribution).toBe(texts.attribution.notSaid(texts.attribution.from[basis]));
		}
	});

	test('every basis has words of its own', () => {
		expect(new Set(bases.map((basis) => attributionOf(basis, leader, texts))).size).toBe(bases.length);
	});
});

test('only the leader’s words are drawn full', () => {
	expect(bases.filter((basis) => lookOf(basis) === 'words')).toEqual(['speech']);
});
