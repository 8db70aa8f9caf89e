import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { writeFeatureCollection } from '../../geodata/compile/feature-collection';
import { writeFiles } from '../../geodata/write';
import { compileFolder, jsonOf, textOf } from './compiled';
import { temporaryFolder, validRoot } from './fixture';
import { findViolations } from './rfc7946';

const names = [
	...['states', 'places', 'heritage', 'cities', 'sights', 'crossings'],
	...['routes', 'historic-routes', 'initiatives', 'events']
];
const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;

describe.each([
	['the valid data set', validRoot],
	['the atlas', 'geodata']
])('GeoJSON of %s', (_, root) => {
	const files = compileFolder(root);

	test.each(names)('%s obeys RFC 7946', (name) => {
		expect(findViolations(textOf(files, `data/${name}.geojson`))).toEqual([]);
	});

	test.each(names)('%s says of every feature who it is and who says so', (name) => {
		const { features } = jsonOf<FeatureCollection>(files, `data/${name}.geojson`);
		const incomplete = features.filter(({ id, properties }) => {
			const { kind, name, countries, sources, confidence } = properties ?? {};
			const isNamed = [name?.en, name?.ru, name?.zh].every((text) => typeof text === 'string' && text !== '');
			return properties?.['id'] !== id || !kind || !isNamed || !countries?.length || !sources?.length || !confidence;
		});
		expect(incomplete).toEqual([]);
	});

	// GDAL is no part of the project; where it is installed it has the last word.
	test('opens in GDAL, where there is one', () => {
		if (!hasGdal) return;
		const out = temporaryFolder();
		writeFiles(out, files);
		for (const name of names) {
			const path = join(out, 'data', `${name}.geojson`);
			const { features } = jsonOf<FeatureCollection>(files, `data/${name}.geojson`);
			const report = execFileSync('ogrinfo', ['-ro', '-so', '-al', path], { encoding: 'utf8' });
			expect(report).toContain(`Feature Count: ${features.length}`);
			expect(report).toContain('ID["EPSG",4326]');
		}
	});
});

describe('geometry of the valid data set', () => {
	const files = compileFolder(validRoot);
	const geometryOf = (name: string, id: string) =>
		jsonOf<FeatureCollection>(files, `data/${name}.geojson`).features.find((feature) => feature.id === id)?.geometry;

	test('turns a clockwise outline round', () => {
		expect(geometryOf('states', 'UZB')).toEqual({
			type: 'Polygon',
			coordinates: [
				[
					[56, 37],
					[70, 37],
					[70, 43],
					[56, 43],
					[56, 37]
				]
			]
		});
	});

	test('gives an initiative all its places, and a meeting held online none', () => {
		expect(geometryOf('initiatives', 'tour-operators')).toEqual({
			type: 'MultiPoint',
			coordinates: [
				[69.2401, 41.2995],
				[76.9286, 43.2567]
			]
		});
		expect(geometryOf('events', 't-2023-05-19')).toBeNull();
	});

	test('draws a route through its stops in order', () => {
		expect(geometryOf('routes', 'tr-tashkent-samarkand')).toEqual({
			type: 'LineString',
			coordinates: [
				[69.2401, 41.2995],
				[66.9597, 39.6542]
			]
		});
	});

	test('makes features of the parts of a property, and says whose they are', () => {
		const { features } = jsonOf<FeatureCollection>(files, 'data/heritage.geojson');
		expect(features.map(({ id }) => id)).toEqual(['wh-603', 'whc-603-registan']);
		expect(features[0]?.properties?.['parts']).toEqual(['whc-603-registan']);
		expect(features[1]?.properties?.['partOf']).toBe('wh-603');
	});
});

test('writes a hole clockwise, six decimals at most, and a box around it all', () => {
	const square = (from: number, to: number) => [
		[from, from],
		[to, from],
		[to, to],
		[from, to],
		[from, from]
	];
	const geometry = { type: 'Polygon' as const, coordinates: [square(0, 9.00000049), square(3, 6)] };
	const text = writeFeatureCollection([{ type: 'Feature', id: 'ring', geometry, properties: {} }]);
	expect(JSON.parse(text)).toEqual({
		type: 'FeatureCollection',
		bbox: [0, 0, 9, 9],
		features: [
			{
				type: 'Feature',
				id: 'ring',
				geometry: { type: 'Polygon', coordinates: [square(0, 9), square(3, 6).toReversed()] },
				properties: {}
			}
		]
	});
});

test('leaves the box away where nothing has a point', () => {
	const text = writeFeatureCollection([{ type: 'Feature', id: 'online', geometry: null, properties: {} }]);
	expect(JSON.parse(text)).not.toHaveProperty('bbox');
});
