import { expect, test } from 'vitest';
import { pagePath } from './language-path';

test('language and base path are taken off', () => {
	expect(pagePath('/ru/places/ci-aktobe', '')).toBe('/places/ci-aktobe');
	expect(pagePath('/atlas/zh/places/ci-aktobe', '/atlas')).toBe('/places/ci-aktobe');
	expect(pagePath('/places/ci-aktobe', '')).toBe('/places/ci-aktobe');
});

test('the start page is the start page in every language', () => {
	expect(pagePath('/', '')).toBe('/');
	expect(pagePath('/ru', '')).toBe('/');
	expect(pagePath('/atlas', '/atlas')).toBe('/');
});
