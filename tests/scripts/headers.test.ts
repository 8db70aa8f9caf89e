import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheControlOf, embedAncestorsOf, headersOf } from '../../scripts/server/headers.mjs';

const framesOf = (path: string, embedAncestors?: string) =>
	headersOf(path, { isHttps: false, embedAncestors })['content-security-policy'];

describe('who may show a page in a frame', () => {
	test('pages under /embed/ in any language, and no other', () => {
		for (const path of ['/embed', '/embed/initiatives', '/ru/embed/countries/KAZ']) {
			expect(framesOf(path)).toBe('frame-ancestors *');
		}
		for (const path of ['/', '/embedded', '/places/embed', '/countries/KAZ']) {
			expect(framesOf(path)).toBe("frame-ancestors 'none'");
		}
	});

	test('those whom the operator names', () => {
		const ancestors = embedAncestorsOf(' https://example.org  *.example.net http://localhost:8080 ');
		expect(ancestors).toBe('https://example.org *.example.net http://localhost:8080');
		expect(framesOf('/embed', ancestors)).toBe(`frame-ancestors ${ancestors}`);
		expect(embedAncestorsOf('none')).toBe("'none'");
		expect(embedAncestorsOf(undefined)).toBe('*');
		expect(embedAncestorsOf('')).toBe('*');
	});

	test('no setting writes another directive', () => {
		expect(() => embedAncestorsOf("https://a.example; script-src 'unsafe-inline'")).toThrow(/EMBED_ANCESTORS/);
		fc.assert(
			fc.property(fc.string(), (text) => {
				try {
					expect(embedAncestorsOf(text)).not.toMatch(/[;,\r\n]/);
				} catch (error) {
					expect(String(error)).toContain('EMBED_ANCESTORS');
				}
			})
		);
	});
});

describe('data', () => {
	const isOpen = (path: string) =>
		headersOf(path, { isHttps: false })['access-control-allow-origin'] === '*' &&
		cacheControlOf(path)?.startsWith('public') === true;

	test('are open to other sites wherever their address stands', () => {
		for (const path of [
			'/data/places.geojson',
			'/initiatives.csv',
			'/countries/kaz.json',
			'/places/x.zip',
			'/schemas/a.json'
		])
			expect(isOpen(path), path).toBe(true);
	});

	test('but not what the application reads for itself', () => {
		for (const path of ['/', '/routes/__data.json', '/__data.json', '/_app/version.json', '/initiatives.html'])
			expect(isOpen(path), path).toBe(false);
	});
});
