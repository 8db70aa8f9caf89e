import { expect, test } from 'vitest';
import { routeGeoJson } from './route-geojson';

test('a line through the stops, then the stops in order', () => {
	const collection = routeGeoJson({
		id: 'tr-x',
		name: 'Osh to Kashgar',
		summary: 'Over the pass.',
		url: '',
		keywords: ['proposed'],
		stops: [
			{ name: 'Osh', why: 'Start.', country: 'KGZ', nights: 1, coordinates: [72.8, 40.53], isExact: false },
			{ name: 'Kashgar', why: 'End.', country: 'CHN', nights: 2, coordinates: [75.99, 39.47], isExact: true }
		]
	});
	expect(collection.features.map(({ id, geometry }) => [id, geometry])).toEqual([
		[
			'tr-x',
			{
				type: 'LineString',
				coordinates: [
					[72.8, 40.53],
					[75.99, 39.47]
				]
			}
		],
		['tr-x-1', { type: 'Point', coordinates: [72.8, 40.53] }],
		['tr-x-2', { type: 'Point', coordinates: [75.99, 39.47] }]
	]);
	expect(collection.features[2]?.properties).toMatchObject({ order: 2, nights: 2, isExact: true });
});
