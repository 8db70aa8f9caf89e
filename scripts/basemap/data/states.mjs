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

/** iso|rank|en|ru|zh|lon lat: the point is the visual middle, chosen by eye clear of the large towns. */
const labels = `
	KAZ|1|Kazakhstan|Казахстан|哈萨克斯坦|67.6 47.6
	UZB|1|Uzbekistan|Узбекистан|乌兹别克斯坦|62.9 41.5
	TKM|1|Turkmenistan|Туркменистан|土库曼斯坦|58.6 38.95
	KGZ|1|Kyrgyzstan|Кыргызстан|吉尔吉斯斯坦|74.9 41.35
	TJK|1|Tajikistan|Таджикистан|塔吉克斯坦|70.9 38.55
	CHN|1|China|Китай|中国|101.5 35
	TUR|2|Türkiye|Турция|土耳其|34.6 39.2
	AFG|2|Afghanistan|Афганистан|阿富汗|65.6 33.7
	PAK|2|Pakistan|Пакистан|巴基斯坦|68.3 28.9
	IRN|2|Iran|Иран|伊朗|54.6 32.6
	RUS|2|Russia|Россия|俄罗斯|70 56
	MNG|2|Mongolia|Монголия|蒙古|103 46.4
	IND|2|India|Индия|印度|78.5 23.5
	NPL|3|Nepal|Непал|尼泊尔|83.6 28.5
	BTN|3|Bhutan|Бутан|不丹|90.4 27.4
	BGD|3|Bangladesh|Бангладеш|孟加拉国|90 24.2
	MMR|3|Myanmar|Мьянма|缅甸|96 21.5
	LAO|3|Laos|Лаос|老挝|102.4 20
	VNM|3|Viet Nam|Вьетнам|越南|105.2 21.2
	THA|3|Thailand|Таиланд|泰国|101 16
	AZE|3|Azerbaijan|Азербайджан|阿塞拜疆|48 40.4
	ARM|3|Armenia|Армения|亚美尼亚|44.9 40.3
	GEO|3|Georgia|Грузия|格鲁吉亚|43.4 42.1
	IRQ|2|Iraq|Ирак|伊拉克|43.4 32.6
	SYR|3|Syria|Сирия|叙利亚|38.6 35
	JOR|3|Jordan|Иордания|约旦|36.7 31
	SAU|2|Saudi Arabia|Саудовская Аравия|沙特阿拉伯|44.5 24.3
	KWT|4|Kuwait|Кувейт|科威特|47.6 29.3
	ARE|3|United Arab Emirates|ОАЭ|阿联酋|54.2 23.6
	OMN|3|Oman|Оман|阿曼|56.8 21
	YEM|3|Yemen|Йемен|也门|47.5 15.8
	EGY|2|Egypt|Египет|埃及|29.5 26.6
	UKR|2|Ukraine|Украина|乌克兰|31.5 49.2
	BLR|3|Belarus|Беларусь|白俄罗斯|28 53.4
	POL|3|Poland|Польша|波兰|19.4 52
	ROU|3|Romania|Румыния|罗马尼亚|24.8 45.8
	BGR|3|Bulgaria|Болгария|保加利亚|25.2 42.7
	GRC|3|Greece|Греция|希腊|22 39.4
	ITA|3|Italy|Италия|意大利|12.6 43
	DEU|3|Germany|Германия|德国|10.3 51
	FRA|3|France|Франция|法国|2.5 46.8
	JPN|2|Japan|Япония|日本|138.3 36.2
	KOR|3|Republic of Korea|Республика Корея|韩国|127.9 36.4
	PRK|3|DPR Korea|КНДР|朝鲜|126.6 40
`;

/** @type {{ iso: string, rank: number, en: string, ru: string, zh: string, at: number[] }[]} */
export const stateLabels = labels
	.trim()
	.split('\n')
	.map((row) => {
		const [iso, rank, en, ru, zh, place] = row.trim().split('|');
		return { iso, rank: Number(rank), en, ru, zh, at: place.split(' ').map(Number) };
	});
