import { isObject, type Json } from '../json';
import type { MapLocale } from '../../src/lib/data/map-locales';

/**
 * A page cut to what one language reads: of each text in languages (`{ en, ru, zh }`) that one stays, English where it is
 * missing, so that a reader does not pay for the others. `en` is then empty beside a translation: the shape of the texts,
 * which asks for it, stays.
 */
export function inOneLanguage<Page>(page: Page, locale: MapLocale): Page {
	return cut(page as Json, locale) as Page;
}

function cut(value: Json, locale: MapLocale): Json {
	if (Array.isArray(value)) return value.map((item) => cut(item, locale));
	if (!isObject(value)) return value;
	const own = value[locale];
	if (typeof value['en'] === 'string') {
		if (locale === 'en' || typeof own !== 'string') return { en: value['en'] };
		return { en: '', [locale]: own };
	}
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner, locale)]));
}
