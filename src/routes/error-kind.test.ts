import { expect, test } from 'vitest';
import { errorKind, soughtWords } from './error-kind';

test('a page that is not there is missing, with or without a network', () => {
	expect(errorKind(404, undefined, true)).toBe('missing');
	expect(errorKind(404, undefined, false)).toBe('missing');
});

test('a lost network is told before a broken page', () => {
	expect(errorKind(500, undefined, false)).toBe('offline');
	expect(errorKind(500, '/data/places/x.json', true)).toBe('failed');
	expect(errorKind(503, undefined, true)).toBe('failed');
	expect(errorKind(500, undefined, true)).toBe('unexpected');
});

test('an address says what was sought', () => {
	expect(soughtWords('/ru/places/ci-almaty')).toBe('ci almaty');
	expect(soughtWords('/%D0%A1%D0%B0%D0%BC%D0%B0%D1%80%D0%BA%D0%B0%D0%BD%D0%B4')).toBe('Самарканд');
	expect(soughtWords('/100%')).toBe('');
	expect(soughtWords('/')).toBe('');
});
