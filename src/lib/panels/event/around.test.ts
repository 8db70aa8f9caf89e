import { expect, test } from 'vitest';
import { timelineQueryAround } from './around';

test('an event opens the timeline at its month, or at its year where no month is known', () => {
	expect(timelineQueryAround('2023-01-15')).toBe('?years=2023-2023&when=2023-01_2023-01&window=2022-07_2023-07');
	expect(timelineQueryAround('2019')).toBe('?years=2019-2019');
});
