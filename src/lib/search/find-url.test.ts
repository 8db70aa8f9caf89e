import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOfQuery, pathOfFind, searchThemes } from './find-url';

/** Any sixteen bits in a row, halves of characters among them. */
const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
	.map((units) => String.fromCharCode(...units));

const read = (path: string) => findOfQuery(new URL(path, 'https://atlas.example').searchParams);

test('goes round: what is written is read again', () => {
	const query = fc
		.string({ unit: fc.constantFrom(...'ab ÄжқҲ孔子ʻ#&%+=/?'), maxLength: 60 })
		.map((text) => text.replace(/\p{C}+/gu, ' ').trim());
	const view = fc.record({ query, theme: fc.option(fc.constantFrom(...searchThemes)) });
	fc.assert(
		fc.property(view, (one) => {
			expect(read(pathOfFind(one))).toEqual(one);
		})
	);
});

test('rubbish, overlong and script-like values fall back', () => {
	fc.assert(
		fc.property(anyText, fc.string(), (query, theme) => {
			const view = findOfQuery(new URLSearchParams({ q: query, of: theme }));
			expect(view.query.length).toBeLessThanOrEqual(160);
			expect(view.theme === null || searchThemes.includes(view.theme)).toBe(true);
		})
	);
	expect(read('/find?of=__proto__&q=%00')).toEqual({ query: '', theme: null });
});
