import { expect, test } from 'vitest';
import { pluralOf } from './plural';

test('Russian has three forms for whole numbers', () => {
	const places = (count: number) => pluralOf('ru')(count, { one: '# место', few: '# места', other: '# мест' });
	expect([1, 2, 5, 11, 21, 22, 111].map(places)).toEqual([
		'1 место',
		'2 места',
		'5 мест',
		'11 мест',
		'21 место',
		'22 места',
		'111 мест'
	]);
});

test('a language without the form takes the other one', () => {
	expect(pluralOf('zh')(1, { other: '#个地点' })).toBe('1个地点');
	expect(pluralOf('en')(1, { other: '# places' })).toBe('1 places');
});
