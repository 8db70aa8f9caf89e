import { expect, test } from 'vitest';
import { markOf } from './mark-of';

test('what a traveller meets has no body, institutions and heritage have one', () => {
	expect(markOf('heritage', 'bazaar')).toBe('glyph');
	expect(markOf('town', 'city')).toBe('glyph');
	expect(markOf('heritage', 'world-heritage')).toBe('marker');
	expect(markOf('heritage', 'caravanserai')).toBe('marker');
	expect(markOf('culture', 'museum')).toBe('marker');
	expect(markOf('route', 'branch')).toBe('line');
	expect(markOf(null, undefined)).toBe('marker');
});
