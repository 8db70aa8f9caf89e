import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actors, areas, countryCodes, placeKinds, precisions } from '../../../geodata/schema/vocabulary';
import { DataFileError } from './data-file-error';
import { decodeThings, encodeThings, familyOf, sortAreas } from './rows';
import { themes, type Theme, type Thing } from './types';

/** Five decimals, as the table keeps them. */
const degrees = (most: number) => fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((steps) => steps / 1e5);
const year = fc.option(fc.integer({ min: -3000, max: 2100 }));

function thingOf(theme: Theme): fc.Arbitrary<Thing> {
	return fc
		.record({
			id: fc.stringMatching(/^[a-z0-9]{1,12}$/),
			name: fc.string(),
			kind: fc.constantFrom(...placeKinds, 'initiative', 'event'),
			actor: fc.option(fc.constantFrom(...actors)),
			status: fc.constantFrom('', 'operating', 'closed'),
			countries: fc.uniqueArray(fc.constantFrom(...countryCodes)),
			areas: fc.subarray([...areas]),
			positions: fc.array(fc.tuple(degrees(180), degrees(90)), { maxLength: 4 }),
			precision: fc.constantFrom(...precisions),
			fromYear: year,
			toYear: year,
			where: fc.string()
		})
		.map((thing) => ({ ...thing, theme, family: familyOf(theme, thing.kind) }));
}

const listOfOneTheme = fc
	.constantFrom(...themes)
	.chain((theme) => fc.record({ theme: fc.constant(theme), things: fc.array(thingOf(theme)) }));

describe('the table of things', () => {
	test('gives back what was written, through JSON', () => {
		fc.assert(
			fc.property(listOfOneTheme, ({ theme, things }) => {
				const text = JSON.stringify(encodeThings(theme, things));
				expect(decodeThings(JSON.parse(text), 'table')).toEqual(things);
			})
		);
	});

	test.each([null, [], {}, { version: 0, id: [] }, { version: 1, id: 'x' }, { version: 1, id: [] }])(
		'refuses %j and names the file',
		(value) => {
			expect(() => decodeThings(value, '/data/map/places.en.json')).toThrow(DataFileError);
			expect(() => decodeThings(value, '/data/map/places.en.json')).toThrow('/data/map/places.en.json: expected');
		}
	);
});

test('a marker’s family comes from the kind of a place, and from the theme of anything else', () => {
	expect(familyOf('places', 'museum')).toBe('culture');
	expect(familyOf('places', 'lu-ban-workshop')).toBe('learning');
	expect(familyOf('sights', 'museum')).toBe('heritage');
	expect(familyOf('crossings', 'road')).toBe('town');
});

test('areas are sorted as the vocabulary has them', () => {
	expect(sortAreas(['tourism', 'education'])).toEqual(['education', 'tourism']);
});
