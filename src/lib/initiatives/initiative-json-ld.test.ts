import { expect, test } from 'vitest';
import type { InitiativeRecord } from '$geodata/schema/initiative';
import { initiativeJsonLd } from './initiative-json-ld';

const place = {
	names: { en: 'Osh', ru: 'Ош', zh: '奥什' },
	country: 'KGZ' as const,
	position: { coordinates: [72.8, 40.5] as [number, number], precision: 'city' as const }
};
const record: InitiativeRecord = {
	...{ id: 'visa-osh', kind: 'initiative', names: place.names, countries: ['KGZ'], areas: ['tourism'] },
	proposed: { by: { en: 'Sadyr Japarov' }, proposers: ['japarov'], states: ['KGZ'], date: '2023-05', sources: ['a'] },
	status: { value: 'agreed', asOf: '2024' },
	...{ history: [], places: [place], inReview: false, summary: { en: 'A visa.' }, sources: ['a'], confidence: 'high' }
};

test('an initiative is an action that may be done, is being done or is done', () => {
	const words = { name: 'Visa', description: 'A visa.', url: 'https://atlas.example/initiatives/visa-osh' };
	expect(initiativeJsonLd(record, words, ({ en }) => en)).toMatchObject({
		'@type': 'Action',
		name: 'Visa',
		agent: { name: 'Sadyr Japarov' },
		actionStatus: 'PotentialActionStatus',
		startTime: '2023-05',
		location: [{ name: 'Osh', geo: { latitude: 40.5, longitude: 72.8 } }]
	});
});
