import { expect, test } from 'vitest';
import { historyRows } from './history-rows';

const step = (date?: string) => ({ date, text: { en: date ?? 'undated' }, sources: ['a'] });
const rows = (date: string | undefined, steps: (string | undefined)[]) =>
	historyRows({
		proposed: { by: { en: 'Xi Jinping' }, proposers: ['xi'], states: ['CHN'], date, sources: ['b'] },
		history: steps.map(step)
	}).map((row) => (row.type === 'proposal' ? 'proposal' : row.date));

test('the proposal stands among its steps by date', () => {
	expect(rows('2023-05-19', ['2022-11', '2023-12'])).toEqual(['2022-11', 'proposal', '2023-12']);
});

test('before what happened on its own day', () => {
	expect(rows('2023-05-19', ['2023-05-19', '2024'])).toEqual(['proposal', '2023-05-19', '2024']);
});

test('first, where no date is known; alone, where no step is', () => {
	expect(rows(undefined, ['2015-04-21'])).toEqual(['proposal', '2015-04-21']);
	expect(rows('2023', [])).toEqual(['proposal']);
});
