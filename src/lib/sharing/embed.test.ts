import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedCode } from './embed-code';
import { embedPartOf, embedParts, embedSearch } from './embed-part';

test('a part goes through an address and back, beside what the view says', () => {
	for (const part of embedParts) {
		const search = embedSearch('?status=delivered,agreed&part=map', part);
		const query = new URLSearchParams(search);
		expect(embedPartOf(query)).toBe(part);
		expect(query.get('status')).toBe('delivered,agreed');
	}
	expect(embedSearch('', 'both')).toBe('');
	expect(embedSearch('?hide-actors=usa,china', 'map')).toBe('?hide-actors=usa,china&part=map');
});

test('any other part is both', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(embedParts).toContain(embedPartOf(new URLSearchParams({ part: text })));
		})
	);
	expect(embedPartOf(new URLSearchParams('part=%3Cscript%3E'))).toBe('both');
});

test('no title or address leaves its attribute', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, query) => {
			const code = embedCode({ url: `https://a.example/embed?${query}`, title, height: 600 });
			expect(code.match(/[<>]/g)).toHaveLength(4);
			expect(code.match(/"/g)).toHaveLength(14);
		})
	);
});
