import { expect, test } from 'vitest';
import { addressIn, alternatesOf, siteOrigin } from './page-links';

test('names the page in every language and a default one', () => {
	expect(alternatesOf({ origin: 'https://atlas.example', base: '/silk', path: '/places/x' })).toEqual([
		{ hreflang: 'en', href: 'https://atlas.example/silk/places/x' },
		{ hreflang: 'ru', href: 'https://atlas.example/silk/ru/places/x' },
		{ hreflang: 'zh-Hans', href: 'https://atlas.example/silk/zh/places/x' },
		{ hreflang: 'x-default', href: 'https://atlas.example/silk/places/x' }
	]);
});

test('the first page keeps its slash only where there is no base path', () => {
	expect(addressIn('en', { origin: '', base: '', path: '/' })).toBe('/');
	expect(addressIn('en', { origin: '', base: '/silk', path: '/' })).toBe('/silk');
	expect(addressIn('ru', { origin: '', base: '/silk', path: '/' })).toBe('/silk/ru');
});

test('an origin that nobody set is left out', () => {
	expect(siteOrigin(new URL('http://sveltekit-prerender/ru'))).toBe('');
	expect(siteOrigin(new URL('https://atlas.example/ru'))).toBe('https://atlas.example');
});
