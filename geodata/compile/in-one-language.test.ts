import { expect, test } from 'vitest';
import { inOneLanguage } from './in-one-language';

const page = {
	names: { en: 'Roads', ru: 'Дороги', zh: '道路' },
	list: [{ text: { en: 'Only English' }, sources: ['a'] }],
	count: 3
};

test('keeps the reader’s language, and English where there is no translation', () => {
	expect(inOneLanguage(page, 'ru')).toEqual({
		names: { en: '', ru: 'Дороги' },
		list: [{ text: { en: 'Only English' }, sources: ['a'] }],
		count: 3
	});
});

test('keeps English alone for an English reader', () => {
	expect(inOneLanguage(page, 'en').names).toEqual({ en: 'Roads' });
});
