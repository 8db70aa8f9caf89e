import { expect, test } from 'vitest';
import { periodOf } from './periods';

test.each([
	['2004-06-15', 'before-2022'],
	['2022', 'to-first-summit'],
	['2023-04', 'to-first-summit'],
	['2023-05', 'first-summit'],
	['2023-05-19', 'first-summit'],
	['2023-06-01', 'between-summits'],
	['2025-06-17', 'second-summit'],
	['2025-07', 'since'],
	['2026', 'since'],
	[null, 'undated']
])('%s falls into %s', (date, period) => expect(periodOf(date)).toBe(period));
