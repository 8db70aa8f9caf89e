import type { Article, WithContext } from 'schema-dts';
import type { TourRecord } from '$geodata/schema/tour';
import type { Locale } from '$lib/i18n/locales';
import type { PageWords } from '$lib/seo/json-ld';

/** A story for machines: an article in parts, each with its place. */
export function storyJsonLd({ id, scenes }: TourRecord, words: PageWords, locale: Locale): WithContext<Article> {
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		...words,
		headline: words.name,
		identifier: id,
		inLanguage: locale,
		hasPart: scenes.map(({ titles, caption, camera }) => ({
			'@type': 'WebPageElement',
			name: titles[locale],
			text: caption[locale],
			contentLocation: {
				'@type': 'Place',
				geo: { '@type': 'GeoCoordinates', longitude: camera.center[0], latitude: camera.center[1] }
			}
		}))
	};
}
