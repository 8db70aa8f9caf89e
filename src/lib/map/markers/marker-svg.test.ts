import { describe, expect, test } from 'vitest';
import { crossingKinds, heritageCategories, placeKinds, sightKinds } from '../../../../geodata/schema/vocabulary';
import { markerStrokes, type MarkerLook } from './drawing';
import { glyphPath } from './glyphs';
import { imageRequestOf } from './image-id';
import { markerSvg } from './marker-svg';
import { pigments } from './palette';
import { shapes } from './shapes';

const museum: MarkerLook = { family: 'culture', kind: 'museum', actor: 'china', status: 'operating', theme: 'paper' };
const bodyOf = (look: MarkerLook) => markerStrokes(look)[1];

describe('a marker', () => {
	test('says its family by shape and its actor by colour', () => {
		expect(bodyOf(museum)).toMatchObject({ d: shapes.culture, fill: pigments.paper.china.fill });
		expect(bodyOf({ ...museum, actor: null })?.fill).toBe(pigments.paper.none.fill);
	});

	test('says its status without colour: dashed, hollow, pale', () => {
		const solid = bodyOf(museum);
		const announced = bodyOf({ ...museum, status: 'announced' });
		const closed = bodyOf({ ...museum, status: 'closed' });
		const unknown = bodyOf({ ...museum, status: 'unknown' });
		expect(announced?.dash).toBeDefined();
		expect(closed?.dash).toBeUndefined();
		expect(new Set([solid?.fill, closed?.fill, unknown?.fill]).size).toBe(3);
	});

	test('has no glyph where it is small', () => {
		expect(markerStrokes(museum)).toHaveLength(3);
		expect(markerStrokes({ ...museum, isDot: true })).toHaveLength(2);
	});

	test('is an SVG document of the size asked for', () => {
		const svg = markerSvg({ ...museum, size: 30 });
		expect(svg).toMatch(
			/^<svg xmlns="[^"]+" width="30" height="30" viewBox="-14 -14 28 28">(<path [^>]+\/>){3}<\/svg>$/
		);
	});
});

test.each([...placeKinds, ...sightKinds, ...crossingKinds, ...heritageCategories, 'initiative', 'event', 'city'])(
	'the kind %s has a glyph',
	(kind) => expect(glyphPath(kind)).not.toBe(glyphPath('a kind without a drawing'))
);

describe('the name of an image', () => {
	test('says what is to be drawn', () => {
		expect(imageRequestOf('marker:culture:museum:china:operating:evening')).toEqual({
			...museum,
			type: 'marker',
			theme: 'evening'
		});
		expect(imageRequestOf('cluster:3:0:1:0:2:paper')).toEqual({
			type: 'cluster',
			counts: { china: 3, turkiye: 0, usa: 1, regional: 0, none: 2 },
			theme: 'paper'
		});
	});

	test('of somebody else is left alone', () => expect(imageRequestOf('airport')).toBeNull());
});
