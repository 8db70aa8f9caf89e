import { expect, test } from 'vitest';
import type { I18n } from '$lib/i18n/i18n';
import { pages } from '$lib/i18n/messages/en/pages';
import { figureText } from './figure-text';

const i18n = { texts: () => pages, number: (value: number) => value.toLocaleString('en') } as unknown as I18n;

test('money and measures keep their unit, counts leave it to the label', () => {
	expect(figureText(2_500_000, 'USD', i18n)).toBe('2,500,000 USD');
	expect(figureText(100, 'students', i18n)).toBe('100');
});

test('a bound of the source is said', () => {
	expect(figureText(1200, 'students (more than)', i18n)).toBe('more than 1,200');
	expect(figureText(30, 'percent (about)', i18n)).toBe('about 30 %');
});
