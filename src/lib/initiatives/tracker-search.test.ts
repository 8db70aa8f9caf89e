import { expect, test } from 'vitest';
import { searchOf } from './tracker-search';
import { defaultView, noFilter } from './tracker-view';

const uzbekistan = { ...defaultView, filter: { ...noFilter, countries: ['UZB' as const] } };

test('what the map keeps in the address stays, what the tracker kept is renewed', () => {
	expect(searchOf(uzbekistan, '?show=places&country=KAZ&at=70,42,5')).toBe('?show=places&at=70,42,5&country=UZB');
	expect(searchOf(defaultView, '?country=KAZ&q=a%26b')).toBe('');
	expect(searchOf(uzbekistan, '')).toBe('?country=UZB');
});
