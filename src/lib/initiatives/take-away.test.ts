import { expect, test } from 'vitest';
import { entry } from './entry-fixture';
import { initiativesCsv, initiativesGeoJson } from './take-away';

const addressOf = (id: string) => `https://atlas.example/initiatives/${id}`;

test('CSV: one line each, in the order shown, lists between semicolons', () => {
	const csv = initiativesCsv([entry({ id: 'b' }), entry({ id: 'a', date: null })], addressOf);
	const [head, first, second] = csv.split('\r\n');
	expect(head?.startsWith('\ufeffid,name,summary,areas,countries,proposed_by,')).toBe(true);
	expect(first).toContain('b,"Lu Ban Workshop, Tashkent"');
	expect(first).toContain('CHN; UZB');
	expect(first).toContain('2024: Founded.');
	expect(first?.endsWith('https://atlas.example/initiatives/b')).toBe(true);
	expect(second?.startsWith('a,')).toBe(true);
});

test('GeoJSON: all places of an initiative together, none where none is known', () => {
	const { features } = initiativesGeoJson([entry(), entry({ id: 'b', places: [] })], addressOf);
	expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
		['a', { type: 'MultiPoint', coordinates: [[69.24, 41.3]] }],
		['b', null]
	]);
	expect(features[0]?.properties).toMatchObject({ status: 'delivered', status_as_of: '2025-08', licence: 'CC-BY-4.0' });
});
