import { expect, test } from 'vitest';
import { addressOfHit } from './address-of-hit';

test('each hit leads to the page that tells of it', () => {
	expect(addressOfHit({ theme: 'places', id: 'ci-aktobe', countries: ['KAZ'] })).toBe('/places/ci-aktobe');
	expect(addressOfHit({ theme: 'towns', id: '1514876', countries: ['TJK'] })).toBe('/near?from=towns/1514876');
	expect(addressOfHit({ theme: 'concepts', id: 'cultural-silk-road', countries: [] })).toBe(
		'/concepts/cultural-silk-road'
	);
	expect(addressOfHit({ theme: 'leaders', id: 'speech-tokayev', countries: ['KAZ'] })).toBe(
		'/summits?with=KAZ.CHN#pair'
	);
	expect(addressOfHit({ theme: 'leaders', id: 'speech-xi', countries: ['CHN'] })).toBe('/summits#pair');
	expect(addressOfHit({ theme: 'intangible', id: 'ich-1', countries: ['UZB'] })).toBe('/countries/UZB');
});

test('what has no page has no address', () => {
	expect(addressOfHit({ theme: 'cities', id: 'khujand', countries: ['TJK'] })).toBeNull();
});
