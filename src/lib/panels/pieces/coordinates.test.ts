import { expect, test } from 'vitest';
import { coordinatesText } from './coordinates';

const i18n = {
	number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat('en', options).format(value)
};

test('latitude comes first and letters say the side', () => {
	expect(coordinatesText([57.2072, 50.27971], i18n)).toBe('50.2797° N, 57.2072° E');
	expect(coordinatesText([-77, -12.5], i18n)).toBe('12.5° S, 77° W');
});
