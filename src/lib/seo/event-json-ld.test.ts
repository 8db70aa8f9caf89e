import { expect, test } from 'vitest';
import type { EventRecord } from '$geodata/schema/initiative';
import { eventJsonLd } from './event-json-ld';

const names = { en: 'Games', ru: 'Игры', zh: '运动会' };
const record: EventRecord = {
	...{
		id: 't-games',
		kind: 'event',
		names,
		countries: ['KGZ'],
		areas: ['sports'],
		sources: ['a'],
		confidence: 'medium'
	},
	dates: { from: '2026-08-31', to: '2026-09-06' },
	place: { names, country: 'KGZ', position: { coordinates: [74.6, 42.87], precision: 'city' } },
	planned: true,
	summary: { en: 'Games.' }
};
const words = { name: 'Games', description: 'Games.', url: '/events/t-games' };

test('an event tells its days and its place; latitude and longitude are not confused', () => {
	expect(eventJsonLd(record, words, ({ en }) => en)).toMatchObject({
		...{ startDate: '2026-08-31', endDate: '2026-09-06', eventStatus: 'https://schema.org/EventScheduled' },
		location: { name: 'Games', geo: { latitude: 42.87, longitude: 74.6 } }
	});
});

test('one held online has no place', () => {
	const online = Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'place')) as typeof record;
	expect(eventJsonLd(online, words, ({ en }) => en)).not.toHaveProperty('location');
});
