import { expect, test } from 'vitest';
import { placeJsonLd, routeJsonLd, scriptJson } from './json-ld';

const words = { name: 'Lab', description: 'A lab.', url: 'https://atlas.example/places/x' };
const shared = {
	id: 'x',
	names: { en: 'Lab', ru: 'Лаборатория', zh: '实验室' },
	countries: ['KAZ' as const],
	sources: ['s'],
	confidence: 'high' as const
};

test('no text can leave the script, and the reader gets it back as it was', () => {
	const text = { name: '</script><!-- & \u2028 "x"' };
	expect(scriptJson(text)).not.toMatch(/[<>&\u2028]/);
	expect(JSON.parse(scriptJson(text))).toEqual(text);
});

test('an institute is a college with a location, a centre is a place', () => {
	const record = {
		...shared,
		areas: ['language' as const],
		actor: 'china' as const,
		position: { coordinates: [57.2, 50.3] as [number, number], precision: 'city' as const },
		dates: { from: '2011-06' },
		status: { value: 'operating' as const, asOf: '2024' },
		summary: { en: 'A lab.' },
		figures: []
	};
	const geo = { '@type': 'GeoCoordinates', latitude: 50.3, longitude: 57.2 };
	expect(placeJsonLd({ ...record, kind: 'confucius-institute' }, words)).toMatchObject({
		'@type': 'CollegeOrUniversity',
		location: { geo },
		alternateName: ['Лаборатория', '实验室']
	});
	expect(placeJsonLd({ ...record, kind: 'museum' }, words)).toMatchObject({ '@type': 'Place', geo });
});

test('a trip lists its stops from 1', () => {
	const stop = (en: string, lon: number) => ({
		names: { en, ru: en, zh: en },
		country: 'KAZ' as const,
		position: { coordinates: [lon, 40] as [number, number], precision: 'city' as const },
		nights: 1,
		why: { en: 'Why.' }
	});
	const trip = routeJsonLd(
		{
			...shared,
			kind: 'tourist-route',
			status: { value: 'operating', asOf: '2024' },
			mode: 'rail',
			theme: 'train',
			itinerary: 'published',
			proposer: { by: 'x', sources: ['s'] },
			stops: [stop('A', 70), stop('B', 71)],
			days: 2,
			bestMonths: [],
			straightKm: 1,
			distanceKm: 1,
			summary: { en: 'x' },
			practical: [],
			borders: []
		},
		words,
		(names) => names.en
	);
	expect(trip.itinerary).toMatchObject({
		itemListElement: [
			{ position: 1, item: { name: 'A' } },
			{ position: 2, item: { name: 'B' } }
		]
	});
});
