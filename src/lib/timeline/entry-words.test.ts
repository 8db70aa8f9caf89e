import { expect, test } from 'vitest';
import { formatRecordDate } from '$lib/i18n/record-date';
import { rangeText } from './entry-words';

const english = { tag: 'en-GB', date: (date: string) => formatRecordDate(date, 'en-GB') };

test('days that share a month say it once, less exact dates stand as they are', () => {
	// The dash stands between thin spaces or none, as the version of the language data has it.
	expect(rangeText('2025-11-28', '2025-11-30', english).replace(/\s?–\s?/, '–')).toBe('28–30 November 2025');
	expect(rangeText('2025-02-08', '2025', english)).toBe('8 February 2025 – 2025');
	expect(rangeText('2026', '2026', english)).toBe('2026');
});
