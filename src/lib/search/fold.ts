/**
 * Cyrillic to Latin as names on maps are written: Russian after BGN/PCGN, the letters of Kazakh, Kyrgyz and Tajik by the
 * plain Latin letter that their romanisations share. Signs that have no sound are left out.
 */
const latinByCyrillic: Readonly<Record<string, string>> = {
	...{
		а: 'a',
		б: 'b',
		в: 'v',
		г: 'g',
		д: 'd',
		е: 'e',
		ё: 'e',
		ж: 'zh',
		з: 'z',
		и: 'i',
		й: 'y',
		к: 'k',
		л: 'l',
		м: 'm'
	},
	...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
	...{ ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
	...{ ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ҷ: 'j', ҳ: 'h', ӣ: 'i', ӯ: 'u' }
};

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const plainByLatin: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', ə: 'a', đ: 'd' };

const apostrophes = /[ʻʼʹ'’‘`´]/g;
const marks = /\p{M}/gu;
const separators = /[^\p{L}\p{N}]+/gu;
/** Most names are plain ASCII, which has nothing to take apart. */
const plainText = /^[\x20-\x7e]*$/;
const asciiSeparators = /[^a-z0-9]+/g;
const mappedLetter = /[а-яёәғқңөұүһіҷҳӣӯıøłßæəđ]/g;

/**
 * A name as it is compared: small letters without marks, Cyrillic in Latin, apostrophes gone, words divided by one blank.
 * `Тошкент`, `Toshkent` and `TOSHKENT` fold to the same.
 */
export function fold(text: string): string {
	if (plainText.test(text)) return text.toLowerCase().replace(apostrophes, '').replace(asciiSeparators, ' ').trim();
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(apostrophes, '')
		.replace(mappedLetter, (letter) => latinByCyrillic[letter] ?? plainByLatin[letter] ?? letter)
		.normalize('NFD')
		.replace(marks, '')
		.replace(separators, ' ')
		.trim();
}

const han = /\p{Script=Han}/u;

/** Whether a folded text is Chinese, which has no blanks between its words. */
export function isHan(text: string): boolean {
	return han.test(text);
}
