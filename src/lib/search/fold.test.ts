import { expect, test } from 'vitest';
import { fold, isHan } from './fold';

test('scripts and marks fold to plain Latin letters', () => {
	expect(fold('Ташкент')).toBe('tashkent');
	expect(fold('Toshkent')).toBe('toshkent');
	expect(fold('Türkmenabat')).toBe('turkmenabat');
	expect(fold('Şymkent')).toBe('symkent');
	expect(fold('Қазақстан')).toBe('qazaqstan');
	expect(fold('Ысык-Көл')).toBe('ysyk kol');
	expect(fold('Хоруғ')).toBe('khorug');
	expect(fold('Iğdır')).toBe('igdir');
});

test('the apostrophes of Uzbek are no separators', () => {
	expect(fold('Qoʻqon')).toBe('qoqon');
	expect(fold("Farg'ona  vodiysi")).toBe('fargona vodiysi');
});

test('Chinese stays as it is', () => {
	expect(fold('塔什干')).toBe('塔什干');
	expect(fold('丝绸之路：长安')).toBe('丝绸之路 长安');
	expect(isHan('塔什干')).toBe(true);
	expect(isHan('tashkent')).toBe(false);
});
