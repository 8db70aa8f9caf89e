import { expect, test } from 'vitest';
import { formatRecordDate } from './record-date';

test('a day is written as the language writes it', () => {
	expect(formatRecordDate('2023-05-19', 'en-GB')).toBe('19 May 2023');
	expect(formatRecordDate('2023-05-19', 'ru')).toBe('19 мая 2023 г.');
	expect(formatRecordDate('2023-05-19', 'zh-Hans')).toBe('2023年5月19日');
});

test('a month and a year are no more exact than the record', () => {
	expect(formatRecordDate('2023-05', 'en-GB')).toBe('May 2023');
	expect(formatRecordDate('2023', 'ru')).toBe('2023');
});

test('what is no date is given back as it stands', () => {
	expect(formatRecordDate('spring 2023', 'en')).toBe('spring 2023');
	expect(formatRecordDate('2023-99', 'en')).toBe('2023-99');
});
