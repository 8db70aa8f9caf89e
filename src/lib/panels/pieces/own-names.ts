import type { Names } from '$geodata/schema/common';
import type { Locale } from '$lib/i18n/locales';

/** Languages in which a thing calls itself first, then the three of the atlas. */
const order = ['kk', 'ky', 'uz', 'tg', 'tk', 'tr', 'ru', 'zh', 'en'] as const;

/** At most this many names stand under the title. */
const most = 3;

/** Names in other languages than the reader's, its own first, each text once. */
export function ownNames(names: Names, locale: Locale): { language: string; text: string }[] {
	const shown = new Set([names[locale]]);
	const others: { language: string; text: string }[] = [];
	for (const language of order) {
		const text = names[language];
		if (text === undefined || shown.has(text)) continue;
		shown.add(text);
		others.push({ language, text });
	}
	return others.slice(0, most);
}
