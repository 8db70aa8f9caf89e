/**
 * Letters that show well even before any text uses them, because a reader may type them: the alphabets of the languages
 * of the region and of the interface. Upper case is derived.
 */
const lowerCase = {
	en: 'abcdefghijklmnopqrstuvwxyz',
	tr: 'çğıöşüâîû',
	uz: 'ʻʼ‘’',
	tk: 'çäžňöşüý',
	ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
	kk: 'әғқңөұүһі',
	ky: 'ңөү',
	tg: 'ғӣқӯҳҷ',
	uzCyrillic: 'ўқғҳ'
};

const figuresAndMarks = '0123456789 !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ §©«°±·»×÷½–—‘’“”„•…′″€№−≈≤≥';

/** Turkish and Azeri pair i with İ, which no locale-free `toUpperCase` gives. */
const dottedCapital = 'İ';

export const alphabets = Object.values(lowerCase)
	.map((letters) => letters + letters.toUpperCase())
	.concat(figuresAndMarks, dottedCapital)
	.join('');
