import { expect, test } from 'vitest';
import type { ThingRef } from '$lib/data/types';
import { byActor, byFamily } from './by-family';

const ref = (kind: string, actor: ThingRef['actor'] = 'china'): ThingRef => ({
	id: kind,
	theme: 'places',
	kind,
	names: { en: kind, ru: kind, zh: kind },
	actor,
	status: 'operating',
	countries: ['KAZ'],
	position: null,
	from: null,
	to: null,
	asOf: null
});

test('families come in the order of the vocabulary, their kinds by number', () => {
	const groups = byFamily([ref('museum'), ref('school'), ref('university'), ref('university')]);
	expect(groups.map(({ family, count, kinds }) => [family, count, kinds.map(({ kind }) => kind)])).toEqual([
		['learning', 3, ['university', 'school']],
		['culture', 1, ['museum']]
	]);
});

test('actors come by number', () => {
	expect(byActor([ref('a', 'usa'), ref('b', 'china'), ref('c', 'china'), ref('d', null)])).toEqual([
		{ actor: 'china', count: 2 },
		{ actor: 'usa', count: 1 }
	]);
});
