import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '$geodata/schema/indicator';
import { figurePeriod, figuresOf, momentOf, yearsOfFigures } from './figures';

describe('a period stands', () => {
	test.each([
		['2024', 2024, true],
		['2024/25', 2024.5, true],
		['2023-2025', 2024, false],
		['2025-01/2025-06', 2025.25, false],
		['2023-12/2024-01', 2024, false],
		['2026-01-01', 2026, true]
	])('%s at %d', (period, at, isWhole) => {
		expect(momentOf(period)?.at).toBeCloseTo(at, 2);
		expect(momentOf(period)?.isWhole).toBe(isWhole);
	});

	test('nowhere where there is none', () => expect(momentOf(undefined)).toBeNull());

	test('somewhere or nowhere, whatever it is', () =>
		fc.assert(fc.property(fc.string(), (text) => Number.isFinite(momentOf(text)?.at ?? 0))));
});

test('an academic year is written as it stands, months in words', () => {
	const i18n = { date: (date: string) => `<${date}>` };
	expect(figurePeriod('2024/25', i18n)).toBe('2024/25');
	expect(figurePeriod('2025-01/2025-08', i18n)).toBe('<2025-01> – <2025-08>');
});

const indicator = {
	values: [
		{ country: 'TJK', actor: 'china', value: 300, period: '2017/18' },
		{ country: 'TJK', actor: 'china', value: 2 },
		{ country: 'TJK', actor: 'china', value: 350, period: '2018/19' },
		{ country: 'TJK', actor: 'usa', value: 26, period: '2014/15' },
		{ country: 'KAZ', actor: 'china', value: 73, period: '2026/27' }
	]
} as unknown as IndicatorRecord;

test('figures of a partner in a state come newest first, without a year last', () => {
	expect(figuresOf(indicator, 'china', 'TJK').map(({ value }) => value)).toEqual([350, 300, 2]);
	expect(figuresOf(indicator, 'turkiye', 'TJK')).toEqual([]);
});

test('one axis of years holds all figures with a year of air at its ends', () => {
	expect(yearsOfFigures([indicator])).toEqual([2013, 2028]);
});
