import type { Locale } from '$lib/i18n/locales';

/**
 * What is said while the texts of a language are still to come, or do not come: these few words are always there, since the
 * page of last resort is loaded with the application itself.
 */
export const lastWords: Record<Locale, { name: string; missing: string; failed: string; home: string }> = {
	en: {
		name: 'Silk Road Atlas',
		missing: 'This page is not in the atlas',
		failed: 'This page could not be loaded',
		home: 'To the map'
	},
	ru: {
		name: 'Атлас Шёлкового пути',
		missing: 'Такой страницы в атласе нет',
		failed: 'Страницу не удалось загрузить',
		home: 'К карте'
	},
	zh: { name: '丝绸之路地图集', missing: '图集中没有这个页面', failed: '页面加载失败', home: '前往地图' }
};
