import { expect, test } from 'vitest';
import type { RecordOf } from '../dataset';
import { readGazetteer, type GazetteerTown } from '../gazetteer/gazetteer';
import { townEntries } from './town-entries';

const town = (geonamesId: number, en: string, coordinates: [number, number], population = 20_000): GazetteerTown => ({
	geonamesId,
	country: 'UZB',
	coordinates,
	population,
	names: { en }
});
const tashkent = {
	id: 'tashkent',
	geonamesId: 1512569,
	position: { coordinates: [69.2163, 41.2647], precision: 'city' }
} as RecordOf<'cities'>;

test('a town that has a record is left out, by its number or because it stands there', () => {
	const towns = [
		town(1512569, 'Tashkent', [69.5, 41.5]),
		town(1, 'Toshkent', [69.22, 41.27]),
		town(2, 'Chirchiq', [69.5822, 41.4689])
	];
	expect(townEntries(towns, [tashkent]).map(({ names }) => names.en)).toEqual(['Chirchiq']);
});

test('larger towns weigh more, none more than a town with a record', () => {
	const [large, small] = townEntries([town(1, 'A', [60, 40], 30_000_000), town(2, 'B', [61, 40], 15_001)], []);
	expect([large?.weight, small?.weight]).toEqual([0.6, 0.2]);
});

test('the committed list holds towns of all six states above 15,000 people, each once', () => {
	const towns = readGazetteer();
	expect(towns.length).toBeGreaterThan(1000);
	expect(new Set(towns.map(({ country }) => country)).size).toBe(6);
	expect(Math.min(...towns.map(({ population }) => population))).toBeGreaterThan(15_000);
	expect(new Set(towns.map(({ geonamesId }) => geonamesId)).size).toBe(towns.length);
});
