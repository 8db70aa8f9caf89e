import { expect, test } from 'vitest';
import { formatRecordDate } from '$lib/i18n/record-date';
import { periodText } from './period';

const i18n = { date: (date: string) => formatRecordDate(date, 'en') };

test('years, months and spans are told apart', () => {
	expect(periodText('2024', i18n)).toBe('2024');
	expect(periodText('2025-08', i18n)).toBe('August 2025');
	expect(periodText('2021-22', i18n)).toBe('2021–22');
	expect(periodText('2021-2022', i18n)).toBe('2021–2022');
	expect(periodText('2025-01/2025-08', i18n)).toBe('January 2025 – August 2025');
	expect(periodText('first half of 2025', i18n)).toBe('first half of 2025');
});
