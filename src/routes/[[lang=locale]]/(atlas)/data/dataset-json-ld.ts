import type { JsonLd, PageWords } from '$lib/seo/json-ld';

export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** The data as a whole, for search engines of data sets. */
export function datasetJsonLd(words: PageWords, dataDate: string, version: string): JsonLd {
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		...words,
		license: licenceUrl,
		isAccessibleForFree: true,
		dateModified: dataDate,
		version
	};
}
