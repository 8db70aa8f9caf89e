/** Languages in which the map's names are compiled. */
export const mapLocales = ['en', 'ru', 'zh'] as const;
export type MapLocale = (typeof mapLocales)[number];
