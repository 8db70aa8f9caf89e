import { expect, test } from 'vitest';
import type { ThingRef } from '$lib/data/types';
import { byKind } from './by-kind';

const ref = (id: string, kind: string): ThingRef => ({
	id,
	theme: 'places',
	kind,
	names: { en: id, ru: id, zh: id },
	actor: 'china',
	status: 'operating',
	countries: ['KAZ'],
	position: null,
	from: null,
	to: null,
	asOf: null
});

test('the most numerous kind comes first, equals by name', () => {
	const groups = byKind([ref('a', 'school'), ref('b', 'museum'), ref('c', 'university'), ref('d', 'museum')]);
	expect(groups.map(({ kind, things }) => [kind, things.length])).toEqual([
		['museum', 2],
		['school', 1],
		['university', 1]
	]);
});
