import { expect, test } from 'vitest';
import { noFilters } from '$lib/state/filters';
import { onlyTheme, withDefaultThemes } from './layer-choice';

test('only one layer, and pressed again the layers of the first view', () => {
	const events = onlyTheme(noFilters, 'events');
	expect([...events.themes]).toEqual(['events']);
	expect([...onlyTheme(events, 'events').themes]).toEqual(['places', 'heritage']);
});

test('layers of the first view stay the same value', () => {
	expect(withDefaultThemes(noFilters)).toBe(noFilters);
});
