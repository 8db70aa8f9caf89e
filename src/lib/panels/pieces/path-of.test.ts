import { expect, test } from 'vitest';
import { pathOf } from './path-of';

test('a part stands on the page of its property, a town on the map only', () => {
	expect(pathOf({ theme: 'heritage-parts', id: 'whc-1442-great-wild-goose-pagoda' })).toBe(
		'/heritage/wh-1442#whc-1442-great-wild-goose-pagoda'
	);
	expect(pathOf({ theme: 'places', id: 'ci-aktobe' })).toBe('/places/ci-aktobe');
	expect(pathOf({ theme: 'cities', id: 'aktobe' })).toBeNull();
});
