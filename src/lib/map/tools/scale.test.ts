import { expect, test } from 'vitest';
import { scaleOf } from './scale';

test('the bar shows the longest round length that fits', () => {
	expect(scaleOf(730, 100)).toEqual({ metres: 500, px: (500 * 100) / 730 });
	expect(scaleOf(250_000, 100)).toEqual({ metres: 200_000, px: 80 });
	expect(scaleOf(1000, 100)).toEqual({ metres: 1000, px: 100 });
});
