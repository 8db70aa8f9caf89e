/**
 * The six states of the atlas. Short names as the states use them in the United Nations.
 * @type {Record<string, { en: string, ru: string, zh: string }>}
 */
export const sixStates = {
	KAZ: { en: 'Kazakhstan', ru: 'Казахстан', zh: '哈萨克斯坦' },
	KGZ: { en: 'Kyrgyzstan', ru: 'Кыргызстан', zh: '吉尔吉斯斯坦' },
	TJK: { en: 'Tajikistan', ru: 'Таджикистан', zh: '塔吉克斯坦' },
	TKM: { en: 'Turkmenistan', ru: 'Туркменистан', zh: '土库曼斯坦' },
	UZB: { en: 'Uzbekistan', ru: 'Узбекистан', zh: '乌兹别克斯坦' },
	CHN: { en: 'China', ru: 'Китай', zh: '中国' }
};
