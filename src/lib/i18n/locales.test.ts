import { expect, test } from 'vitest';
import { isLocaleSegment, localeOf, localisedPath } from './locales';

test('the default language has no segment of its own', () => {
	expect(localisedPath('/countries/KAZ', 'en')).toBe('/countries/KAZ');
	expect(localisedPath('/countries/KAZ', 'ru')).toBe('/ru/countries/KAZ');
	expect(localisedPath('/', 'en')).toBe('/');
	expect(localisedPath('/', 'zh')).toBe('/zh');
	expect(isLocaleSegment('en')).toBe(false);
	expect(isLocaleSegment('ru')).toBe(true);
});

test('an unknown segment is the default language, and no property of objects counts as one', () => {
	expect(localeOf(undefined)).toBe('en');
	expect(localeOf('xx')).toBe('en');
	expect(isLocaleSegment('constructor')).toBe(false);
});
