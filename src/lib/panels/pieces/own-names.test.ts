import { expect, test } from 'vitest';
import { ownNames } from './own-names';

test('a thing shows its own name first and none twice', () => {
	const names = { en: 'Kyrgyzstan', ru: 'Киргизия', zh: '吉尔吉斯斯坦', ky: 'Кыргызстан' };
	expect(ownNames(names, 'en').map(({ language }) => language)).toEqual(['ky', 'ru', 'zh']);
	expect(ownNames({ ...names, ru: 'Кыргызстан' }, 'ru').map(({ language }) => language)).toEqual(['zh', 'en']);
});
